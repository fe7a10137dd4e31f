using System.Diagnostics;
using Amazon.CloudFormation;
using Potemkin.Core.Sweeping;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

public sealed class SweepTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _journals = Directory.CreateTempSubdirectory("potemkin-journals-");

    public void Dispose() => _journals.Delete(recursive: true);

    [SkippableFact]
    public async Task ARunThatIsKilledWhileAStackIsBeingCreatedIsSweptByItsJournal()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The test host is found by /proc.");
        await using var aws = await EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Latency = Latency.Realistic(timeScale: 10, seed: 7) });
        using var clients = AwsClientFactory.At(aws.Endpoint);
        using var sweeper = new Sweeper();
        var options = new SweepOptions { JournalFolder = _journals.FullName };

        using var run = SpecsRun.Start(
            "Specs",
            new Dictionary<string, string?>
            {
                ["POTEMKIN_TARGET"] = aws.Endpoint.ToString(),
                ["POTEMKIN_JOURNAL"] = _journals.FullName,
            },
            ["--filter", "DisplayName~Each address is called out by itself"]);
        _ = run.StandardOutput.ReadToEndAsync();
        _ = run.StandardError.ReadToEndAsync();
        await StackStatuses.UntilAsync(clients, statuses => statuses.Contains(StackStatus.CREATE_IN_PROGRESS));
        var underWay = await sweeper.FindAsync(options);
        using (var kill = Process.Start("kill", ["-s", "KILL", $"{TestHosts.Of(aws.Endpoint)}"]))
            await kill.WaitForExitAsync();
        await run.WaitForExitAsync().WaitAsync(Patience);
        var left = (await StackStatuses.OfAsync(clients)).Count(status => status != StackStatus.DELETE_COMPLETE);
        var findings = await sweeper.FindAsync(options);
        var swept = await sweeper.DeleteAsync(findings);

        underWay.Stacks.Should().BeEmpty();
        underWay.Notes.Should().ContainSingle().Which.Should().Contain("is under way");
        left.Should().BePositive();
        swept.Should().HaveCount(left).And.AllSatisfy(stack => stack.Failure.Should().BeNull());
        (await StackStatuses.OfAsync(clients)).Should().AllBeEquivalentTo(StackStatus.DELETE_COMPLETE);
    }
}
