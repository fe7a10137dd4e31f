using Amazon.CloudFormation.Model;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

/// <summary>One run of the specifications that must fail, against an AWS that can be looked at afterwards.</summary>
public sealed class FailingRun : IAsyncLifetime
{
    private EmbeddedAwsServer? _aws;

    internal SpecsRun Run { get; private set; } = null!;

    /// <summary>The stacks that the run made, those that are deleted among them.</summary>
    internal IReadOnlyList<StackSummary> Stacks { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _aws = await EmbeddedAwsServer.StartAsync();
        Run = await SpecsRun.RunAsync(
            "FailingSpecs", new Dictionary<string, string?> { ["POTEMKIN_TARGET"] = _aws.Endpoint.ToString() }, "Category!=leaves-a-stack");
        using var clients = AwsClientFactory.At(_aws.Endpoint);
        Stacks = (await clients.CloudFormation.ListStacksAsync(new ListStacksRequest())).StackSummaries;
    }

    public async Task DisposeAsync() => await _aws!.DisposeAsync();
}
