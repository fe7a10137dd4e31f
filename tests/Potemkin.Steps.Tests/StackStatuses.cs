using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Steps.Tests;

/// <summary>What state all stacks of an AWS are in.</summary>
internal static class StackStatuses
{
    private static readonly WaitLoop Loop = new(TimeProvider.System, new Pace(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50)));

    private static readonly Wait Patience = new(
        "it", TimeSpan.FromMinutes(2), waited => new TimeoutException($"It did not come to that within {waited}."));

    public static async Task<IReadOnlyList<StackStatus>> OfAsync(AwsClients clients) =>
        [.. ((await clients.CloudFormation.ListStacksAsync(new ListStacksRequest())).StackSummaries ?? []).Select(stack => stack.StackStatus)];

    /// <summary>Waits for what happens in another process.</summary>
    public static Task<bool> UntilAsync(AwsClients clients, Func<IReadOnlyList<StackStatus>, bool> isMeant) => Loop.UntilAsync(
        Patience,
        async _ => isMeant(await OfAsync(clients)) ? Observation<bool>.Done(true) : Observation<bool>.Pending("not yet"),
        CancellationToken.None);
}
