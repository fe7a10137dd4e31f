using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Evidence;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

public class LeftBehindTests
{
    [Fact]
    public async Task ARunThatLeavesAStackFailsAndSaysWhatHoldsIt()
    {
        var journals = Directory.CreateTempSubdirectory("potemkin-journal-");
        var results = Directory.CreateTempSubdirectory("potemkin-results-");
        await using var aws = await EmbeddedAwsServer.StartAsync();

        var run = await SpecsRun.RunAsync(
            "FailingSpecs",
            new Dictionary<string, string?>
            {
                ["POTEMKIN_TARGET"] = aws.Endpoint.ToString(),
                ["POTEMKIN_JOURNAL"] = journals.FullName,
                ["POTEMKIN_RESULTS"] = results.FullName,
            },
            "Category=leaves-a-stack");

        using var clients = AwsClientFactory.At(aws.Endpoint);
        var standing = (await clients.CloudFormation.ListStacksAsync(new ListStacksRequest())).StackSummaries
            .Where(stack => stack.StackStatus != StackStatus.DELETE_COMPLETE).Select(stack => stack.StackName).ToList();
        run.Scenarios.Values.Should().AllBeEquivalentTo(new ScenarioResult("Passed", ""));
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("Potemkin.Core.Stacks.StacksLeftException", "that much is shown by every logger");
        run.Output.Should().Contain("Kept: stack importing-").And.Contain(" leaves a stack.").And.Contain("name-of-the-bucket").And.Contain("Try: potemkin sweep --run ");
        standing.Should().HaveCount(2);
        journals.GetFiles().Should().ContainSingle();
        var told = EvidenceDocument.Read(Path.Combine(results.FullName, "evidence.json")).Runs[0];
        told.Failure.Should().Contain("name-of-the-bucket");
        told.Total.Stacks.Created.Should().BeGreaterThanOrEqualTo(2);
        run.Output.Should().Contain($"Run {told.Id}: {told.Total.Stacks.Created} stacks, ").And.Contain(" API calls.");
        journals.Delete(recursive: true);
        results.Delete(recursive: true);
    }
}
