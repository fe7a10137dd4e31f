using System.Diagnostics;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Sweeping;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;
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
        await UntilAsync(async () => (await StatusesAsync(clients)).Contains(StackStatus.CREATE_IN_PROGRESS));
        var underWay = await sweeper.FindAsync(options);
        using (var kill = Process.Start("kill", ["-s", "KILL", $"{TestHosts.Of(aws.Endpoint)}"]))
            await kill.WaitForExitAsync();
        await run.WaitForExitAsync().WaitAsync(Patience);
        var left = (await StatusesAsync(clients)).Count(status => status != StackStatus.DELETE_COMPLETE);
        var findings = await sweeper.FindAsync(options);
        var swept = await sweeper.DeleteAsync(findings);

        underWay.Stacks.Should().BeEmpty();
        underWay.Notes.Should().ContainSingle().Which.Should().Contain("is under way");
        left.Should().BePositive();
        swept.Should().HaveCount(left).And.AllSatisfy(stack => stack.Failure.Should().BeNull());
        (await StatusesAsync(clients)).Should().AllBeEquivalentTo(StackStatus.DELETE_COMPLETE);
    }

    private static async Task<IReadOnlyList<StackStatus>> StatusesAsync(AwsClients clients) =>
        [.. ((await clients.CloudFormation.ListStacksAsync(new ListStacksRequest())).StackSummaries ?? []).Select(stack => stack.StackStatus)];

    private static Task<bool> UntilAsync(Func<Task<bool>> condition) =>
        new WaitLoop(TimeProvider.System, new Pace(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50))).UntilAsync(
            new Wait("it", Patience, waited => new TimeoutException($"It did not come to that within {waited}.")),
            async _ => await condition() ? Observation<bool>.Done(true) : Observation<bool>.Pending("not yet"),
            CancellationToken.None);
}
