using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using Potemkin.EmbeddedAws.Tests.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.Described;

/// <summary>An embedded AWS with a resource of many types, asked by boto3, which says what no model has.</summary>
public sealed class DescribedAws : IAsyncLifetime
{
    private readonly FunctionAws _aws = new();
    private Boto3? _boto3;
    private Dictionary<string, string> _outputs = [];

    public async Task InitializeAsync()
    {
        await _aws.InitializeAsync();
        if (Machine.WhyNot("python3.12", boto3: true) is not null)
            return;
        using var template = typeof(DescribedAws).Assembly.GetManifestResourceStream("described.json")!;
        await _aws.DeployAsync("described", (await JsonNode.ParseAsync(template))!.AsObject());
        var stacks = await _aws.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "described" });
        _outputs = stacks.Stacks[0].Outputs.ToDictionary(output => output.OutputKey, output => output.OutputValue);
        _boto3 = new Boto3(_aws.Endpoint, strict: true);
    }

    public async Task DisposeAsync()
    {
        _boto3?.Dispose();
        await _aws.DisposeAsync();
    }

    /// <summary>Calls an operation by boto3's name of it, with outputs of the stack in braces, or skips the test.</summary>
    public async Task<string> CallAsync(string service, string operation, string arguments)
    {
        Machine.Needs("python3.12", boto3: true);
        foreach (var (key, value) in _outputs)
            arguments = arguments.Replace($"<{key}>", value, StringComparison.Ordinal);
        var answer = await _boto3!.CallAsync(service, operation, JsonNode.Parse(arguments)!.AsObject());
        return Potemkin.EmbeddedAws.ResourceTypes.CompactJson.Of(answer);
    }
}
