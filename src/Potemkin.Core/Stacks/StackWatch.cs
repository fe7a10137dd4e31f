using Amazon.CloudFormation;
using Potemkin.Core.Waiting;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>
/// Watches all stacks in flight in one account and region. A few it asks for by name; of many it lists those that are under way,
/// and asks for the ones that are not any more.
/// </summary>
internal sealed class StackWatch
{
    private const int Few = 2;
    private const int AtOnce = 8;

    private static readonly List<string> UnderWay =
    [
        .. new[]
        {
            StackStatus.CREATE_IN_PROGRESS, StackStatus.ROLLBACK_IN_PROGRESS, StackStatus.DELETE_IN_PROGRESS,
            StackStatus.UPDATE_IN_PROGRESS, StackStatus.UPDATE_COMPLETE_CLEANUP_IN_PROGRESS,
            StackStatus.UPDATE_ROLLBACK_IN_PROGRESS, StackStatus.UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS,
            StackStatus.IMPORT_IN_PROGRESS, StackStatus.IMPORT_ROLLBACK_IN_PROGRESS,
        }.Select(status => status.Value),
    ];

    private readonly StackReader _reader;
    private readonly Watch<string, IReadOnlyDictionary<string, Task<StackSight>>> _watch;

    public StackWatch(IAmazonCloudFormation cloudFormation, TimeProvider time, Pace pace)
    {
        _reader = new StackReader(cloudFormation);
        _watch = new(LookAsync, time, pace);
    }

    /// <summary>Waits until nothing is under way at the stack.</summary>
    /// <param name="stack">Its stack id, or its name while it has none.</param>
    /// <param name="wait">How long, and what to say.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The stack; null where there is none.</returns>
    public Task<SdkStack?> UntilAtRestAsync(string stack, Wait wait, CancellationToken cancellationToken) =>
        _watch.UntilAsync(stack, wait, sight => Judge(sight[stack].GetAwaiter().GetResult()), cancellationToken);

    private static Observation<SdkStack?> Judge(StackSight seen) =>
        seen.UnderWay is { } status ? Observation<SdkStack?>.Pending(status.Value) : Observation<SdkStack?>.Done(seen.AtRest);

    /// <summary>Each stack's state, or what looking for it failed with: one that cannot be seen ends nobody else's wait.</summary>
    private async Task<IReadOnlyDictionary<string, Task<StackSight>>> LookAsync(IReadOnlyList<string> stacks, CancellationToken cancellationToken)
    {
        var sights = new Dictionary<string, Task<StackSight>>();
        var left = stacks.ToHashSet();
        if (left.Count > Few)
        {
            foreach (var summary in await _reader.ListAsync(UnderWay, cancellationToken))
            {
                foreach (var name in new[] { summary.StackId, summary.StackName }.Where(left.Remove))
                    sights[name] = Task.FromResult(new StackSight(summary.StackStatus, null));
            }
        }

        foreach (var some in left.Chunk(AtOnce))
        {
            var looks = some.Select(name => (Name: name, Look: DescribeAsync(name, cancellationToken))).ToList();
            await looks.Select(one => one.Look).AllEndedAsync();
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (name, seen) in looks)
                sights[name] = seen;
        }

        return sights;
    }

    private async Task<StackSight> DescribeAsync(string name, CancellationToken cancellationToken) =>
        await _reader.FindAsync(name, cancellationToken) is { } stack
            ? new StackSight(UnderWay.Contains(stack.StackStatus.Value) ? stack.StackStatus : null, stack)
            : StackSight.Nothing;
}
