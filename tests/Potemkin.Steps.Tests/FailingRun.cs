using Amazon.CloudFormation.Model;
using Potemkin.Core.Evidence;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

/// <summary>One run of the specifications that must fail, against an AWS that can be looked at afterwards.</summary>
[CollectionDefinition(nameof(FailingRun))]
public sealed class FailingRun : IAsyncLifetime, ICollectionFixture<FailingRun>
{
    private readonly DirectoryInfo _results = Directory.CreateTempSubdirectory("potemkin-results-");
    private EmbeddedAwsServer? _aws;

    internal SpecsRun Run { get; private set; } = null!;

    /// <summary>What the run left to be read.</summary>
    internal EvidenceDocument Evidence { get; private set; } = null!;

    /// <summary>The same, letter by letter.</summary>
    internal string EvidenceText { get; private set; } = "";

    /// <summary>The stacks that the run made, those that are deleted among them.</summary>
    internal IReadOnlyList<StackSummary> Stacks { get; private set; } = [];

    public async Task InitializeAsync()
    {
        _aws = await EmbeddedAwsServer.StartAsync();
        Run = await SpecsRun.RunAsync(
            "FailingSpecs",
            new Dictionary<string, string?> { ["POTEMKIN_TARGET"] = _aws.Endpoint.ToString(), ["POTEMKIN_RESULTS"] = _results.FullName },
            "Category!=leaves-a-stack");
        EvidenceText = await File.ReadAllTextAsync(Path.Combine(_results.FullName, "evidence.json"));
        Evidence = EvidenceDocument.Read(Path.Combine(_results.FullName, "evidence.json"));
        using var clients = AwsClientFactory.At(_aws.Endpoint);
        Stacks = (await clients.CloudFormation.ListStacksAsync(new ListStacksRequest())).StackSummaries;
    }

    public async Task DisposeAsync()
    {
        _results.Delete(recursive: true);
        await _aws!.DisposeAsync();
    }
}
