using System.Diagnostics;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;
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

        using var run = SpecsRun.Start(
            "Specs",
            new Dictionary<string, string?> { ["POTEMKIN_TARGET"] = aws.Endpoint.ToString() },
            ["--filter", "DisplayName~Each address is called out by itself"]);
        var output = run.StandardOutput.ReadToEndAsync();
        _ = run.StandardError.ReadToEndAsync();
        await UntilAsync(async () => (await StatusesAsync(clients)).Contains(StackStatus.CREATE_IN_PROGRESS));
        using (var kill = Process.Start("kill", ["-s", "TERM", $"{TestHosts.Of(aws.Endpoint)}"]))
            await kill.WaitForExitAsync();
        await run.WaitForExitAsync().WaitAsync(Patience);
        await UntilAsync(async () => (await StatusesAsync(clients)).All(status => status == StackStatus.DELETE_COMPLETE));

        (await output).Should().NotContain("Passed!");
        (await StatusesAsync(clients)).Should().NotBeEmpty();
    }

    private static async Task<IReadOnlyList<StackStatus>> StatusesAsync(AwsClients clients) =>
        [.. ((await clients.CloudFormation.ListStacksAsync(new ListStacksRequest())).StackSummaries ?? []).Select(stack => stack.StackStatus)];

    private static Task<bool> UntilAsync(Func<Task<bool>> condition) =>
        new WaitLoop(TimeProvider.System, new Pace(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50))).UntilAsync(
            new Wait("it", Patience, waited => new TimeoutException($"It did not come to that within {waited}.")),
            async _ => await condition() ? Observation<bool>.Done(true) : Observation<bool>.Pending("not yet"),
            CancellationToken.None);
}
