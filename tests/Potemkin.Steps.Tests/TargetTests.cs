using Potemkin.Core.Evidence;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

public class TargetTests
{
    [Fact]
    public async Task TheLivingSpecificationsPassOnAnAwsThatTakesItsTime()
    {
        await using var aws = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Latency = Latency.Realistic(timeScale: 40, seed: 7) });

        var run = await SpecsRun.RunAsync("Specs", new Dictionary<string, string?>
        {
            ["POTEMKIN_TARGET"] = aws.Endpoint.ToString(),
            ["POTEMKIN_SETTLE"] = "750ms",
            ["POTEMKIN_TIMEOUT_VERDICT"] = "2m",
        });

        run.Scenarios.Should().NotBeEmpty();
        run.Scenarios.Should().AllSatisfy(scenario => scenario.Value.Should().Match<ScenarioResult>(
            result => result == new ScenarioResult("Passed", "") || result.Message.Contains("-only', and the target is '"), "of {0}", scenario.Key));
    }

    [Fact]
    public async Task AnAddressWhereNothingListensIsOneClearError()
    {
        var results = Directory.CreateTempSubdirectory("potemkin-results-");

        var run = await SpecsRun.RunAsync(
            "Specs", new Dictionary<string, string?> { ["POTEMKIN_TARGET"] = "http://127.0.0.1:9", ["POTEMKIN_RESULTS"] = results.FullName });

        run.Scenarios.Values.Where(result => result.Outcome == "Failed").Should().ContainSingle()
            .Which.Message.Should().Contain("""
                The target 'http://127.0.0.1:9/' cannot be reached.
                  Reason: Connection refused (127.0.0.1:9)
                  Try: start what should listen there, or correct POTEMKIN_TARGET.
                """);
        var evidence = EvidenceDocument.Read(Path.Combine(results.FullName, "evidence.json"));
        evidence.Runs.Should().ContainSingle().Which.Failure.Should().StartWith("The target 'http://127.0.0.1:9/' cannot be reached.");
        evidence.Scenarios.Should().HaveSameCount(run.Scenarios);
        evidence.Scenarios.Should().OnlyContain(scenario => scenario.Outcome == ScenarioOutcome.Failed || scenario.Outcome == ScenarioOutcome.Skipped);
        results.Delete(recursive: true);
    }
}
