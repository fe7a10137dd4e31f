namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Ec2;

/// <summary>The status reasons of EC2's refusals.</summary>
internal static class Ec2Text
{
    public static string Of(string message, string code = "InvalidRequest") =>
        $"Resource handler returned message: \"{message} (Service: Ec2, Status Code: 400, Request ID: -) (SDK Attempt Count: 1)\" "
        + $"(RequestToken: -, HandlerErrorCode: {code})";
}
