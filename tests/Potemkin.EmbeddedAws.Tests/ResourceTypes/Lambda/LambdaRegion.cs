using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Lambda;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Lambda;

/// <summary>What the tests of Lambda make again and again.</summary>
internal static class LambdaRegion
{
    public const string RoleArn = "arn:aws:iam::123456789012:role/judge";

    private const string Usual =
        $$$"""{"FunctionName":"judge","Runtime":"python3.12","Handler":"index.handler","Role":"{{{RoleArn}}}","Code":{"ZipFile":"def handler(event, context): pass"}}""";

    /// <summary>A region of a world whose functions are run by the runner.</summary>
    public static TestRegion With(ScriptedFunctions functions) => TestRegion.In(new World(new EmbeddedAwsOptions { TimeProvider = new FakeTime() }, functions));

    /// <summary>The properties of a function, with others in place of them; one that is null is left out.</summary>
    public static string FunctionWith(string properties = "{}")
    {
        var all = JsonNode.Parse(Usual)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(properties)!.AsObject())
        {
            all.Remove(name);
            if (value is not null)
                all[name] = value.DeepClone();
        }

        return all.ToJsonString();
    }

    public static Resource CreateFunction(this TestRegion region, string properties = "{}") => region.Create<FunctionType>(FunctionWith(properties));

    /// <summary>The function of that name; null where there is none.</summary>
    public static Function? Function(this TestRegion region, string name = "judge") => region.State.Of<FunctionStore>().Find(FunctionName.Parse(name)!);

    public static string LambdaText(string message, int status = 400, string code = "InvalidRequest") =>
        $"Resource handler returned message: \"{message} (Service: Lambda, Status Code: {status}, Request ID: -) (SDK Attempt Count: 1)\" "
        + $"(RequestToken: -, HandlerErrorCode: {code})";
}
