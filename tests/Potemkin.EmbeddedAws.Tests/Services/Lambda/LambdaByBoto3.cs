using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Tests.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.Lambda;

/// <summary>An embedded AWS that has a function and a rule that it judges for, asked by boto3.</summary>
public sealed class LambdaByBoto3 : IAsyncLifetime
{
    private const string Code = """
        def handler(event, context):
            if 'raise' in event: raise KeyError(event['raise'])
            print('told', event)
            return event
        """;

    private Boto3? _boto3;

    public FunctionAws Aws { get; } = new();

    public async Task InitializeAsync()
    {
        await Aws.InitializeAsync();
        if (Machine.WhyNot("python3.12", boto3: true) is not null)
            return;
        var others = new JsonObject
        {
            ["Description"] = "says",
            ["Environment"] = new JsonObject { ["Variables"] = new JsonObject { ["LEVEL"] = "5" } },
            ["Tags"] = new JsonArray(new JsonObject { ["Key"] = "team", ["Value"] = "audit" }),
        };
        await Aws.DeployAsync("asked", FunctionTemplates.Rule("asked", FunctionTemplates.Inline(Code), others: others));
        await Aws.DeployAsync("bare", FunctionTemplates.Function("bare", FunctionTemplates.Inline(Code)));
        _boto3 = new Boto3(Aws.Endpoint);
    }

    public async Task DisposeAsync()
    {
        _boto3?.Dispose();
        await Aws.DisposeAsync();
    }

    /// <summary>Calls an operation of Lambda by boto3's name of it, or skips the test.</summary>
    public Task<JsonObject> CallAsync(string operation, string arguments = "{}")
    {
        Machine.Needs("python3.12", boto3: true);
        return _boto3!.CallAsync("lambda", operation, JsonNode.Parse(arguments)!.AsObject());
    }
}
