using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

/// <summary>What the tests of IAM make again and again.</summary>
internal static class IamRegion
{
    public const string Trust =
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    public const string Allow = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}""";

    public static string EncodedTrust { get; } = Uri.EscapeDataString(Trust);

    public static string EncodedAllow { get; } = Uri.EscapeDataString(Allow);

    /// <summary>The properties of a role, with others.</summary>
    public static string RoleWith(string properties = "{}") => With(properties, "AssumeRolePolicyDocument", Trust);

    /// <summary>The properties of a policy, with others.</summary>
    public static string PolicyWith(string properties = "{}") => With(properties, "PolicyDocument", Allow);

    public static Resource CreateRole(this TestRegion region, string name) => region.Create<Role>(RoleWith($$"""{"RoleName":"{{name}}"}"""));

    public static string IamText(string message, int status = 400, string code = "InvalidRequest") =>
        $"Resource handler returned message: \"{message} (Service: Iam, Status Code: {status}, Request ID: -) (SDK Attempt Count: 1)\" "
        + $"(RequestToken: -, HandlerErrorCode: {code})";

    private static string With(string properties, string name, string document)
    {
        var all = JsonNode.Parse(properties)!.AsObject();
        all[name] ??= JsonNode.Parse(document);
        return all.ToJsonString();
    }
}
