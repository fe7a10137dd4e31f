using System.Diagnostics;
using Amazon.CloudFormation;
using Potemkin.Core.Evidence;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

public class TerminationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [SkippableFact]
    public async Task ARunThatIsTerminatedWhileAStackIsBeingCreatedLeavesNothing()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The test host is found by /proc.");
        await using var aws = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Latency = Latency.Realistic(timeScale: 10, seed: 7) });
        using var clients = AwsClientFactory.At(aws.Endpoint);

        var results = Directory.CreateTempSubdirectory("potemkin-results-");

        using var run = SpecsRun.Start(
            "Specs",
            new Dictionary<string, string?> { ["POTEMKIN_TARGET"] = aws.Endpoint.ToString(), ["POTEMKIN_RESULTS"] = results.FullName },
            ["--filter", "DisplayName~Each address is called out by itself"]);
        var output = run.StandardOutput.ReadToEndAsync();
        _ = run.StandardError.ReadToEndAsync();
        await StackStatuses.UntilAsync(clients, statuses => statuses.Contains(StackStatus.CREATE_IN_PROGRESS));
        using var host = Process.GetProcessById(TestHosts.Of(aws.Endpoint));
        using (var kill = Process.Start("kill", ["-s", "TERM", $"{host.Id}"]))
            await kill.WaitForExitAsync();
        await run.WaitForExitAsync().WaitAsync(Patience);
        await host.WaitForExitAsync().WaitAsync(Patience);
        await StackStatuses.UntilAsync(clients, statuses => statuses.All(status => status == StackStatus.DELETE_COMPLETE));

        (await output).Should().NotContain("Passed!");
        (await StackStatuses.OfAsync(clients)).Should().NotBeEmpty();
        var evidence = EvidenceDocument.Read(Path.Combine(results.FullName, "evidence.json"));
        evidence.Scenarios.Where(scenario => scenario.Outcome != ScenarioOutcome.NotSelected).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Title = "Each address is called out by itself", Outcome = ScenarioOutcome.Stopped });
        results.GetFiles().Select(file => file.Name).Should().BeEquivalentTo(["evidence.json", "rulebook.html", "rulebook.md"]);
        results.Delete(recursive: true);
    }
}
