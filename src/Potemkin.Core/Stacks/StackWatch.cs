using Amazon.CloudFormation;
using Potemkin.Core.Waiting;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>
/// Watches all stacks in flight in one account and region. A few it asks for by name. Many it reads from the list of all stacks, where that
/// fills hardly more pages than those in flight do; else from the list of those that are under way, and the ones that are not any more by
/// name, or from the list of all where that is fewer calls.
/// </summary>
internal sealed class StackWatch
{
    private const int Few = 2;
    private const int AtOnce = 8;
    private const int PerPage = 100;

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
    private readonly Watch<StackSubject, IReadOnlyDictionary<string, Task<StackSight>>> _watch;
    private int _pages = 1;

    public StackWatch(IAmazonCloudFormation cloudFormation, TimeProvider time, Pace pace)
    {
        _reader = new StackReader(cloudFormation);
        _watch = new(LookAsync, time, pace);
    }

    /// <summary>Waits until nothing is under way at the stack.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="wait">How long, and what to say.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The stack; null where there is none.</returns>
    public Task<SdkStack?> UntilAtRestAsync(StackSubject stack, Wait wait, CancellationToken cancellationToken) =>
        UntilAsync(stack, wait, seen => seen.UnderWay is null, cancellationToken);

    /// <summary>The same, but for a stack that is being created only until all of its resources are configured.</summary>
    /// <inheritdoc cref="UntilAtRestAsync"/>
    public Task<SdkStack?> UntilConfiguredAsync(StackSubject stack, Wait wait, CancellationToken cancellationToken) =>
        UntilAsync(stack, wait, seen => seen.UnderWay is null || seen.IsConfigured, cancellationToken);

    private Task<SdkStack?> UntilAsync(StackSubject stack, Wait wait, Func<StackSight, bool> isEnd, CancellationToken cancellationToken) =>
        _watch.UntilAsync(
            stack,
            wait,
            sight =>
            {
                var seen = sight[stack.Identifier].GetAwaiter().GetResult();
                return isEnd(seen) ? Observation<SdkStack?>.Done(seen.Stack) : Observation<SdkStack?>.Pending(seen.UnderWay!.Value);
            },
            cancellationToken);

    /// <summary>Each stack's state, or what looking for it failed with: one that cannot be seen ends nobody else's wait.</summary>
    private async Task<IReadOnlyDictionary<string, Task<StackSight>>> LookAsync(IReadOnlyList<StackSubject> stacks, CancellationToken cancellationToken)
    {
        var sights = new Dictionary<string, Task<StackSight>>();
        if (stacks.Count > Few && _pages > stacks.Count / PerPage + 1)
            await ListUnderWayAsync(sights, cancellationToken);
        if (stacks.Count > Few && stacks.Count(stack => !sights.ContainsKey(stack.Identifier)) > _pages)
            await ListAllAsync(stacks, sights, cancellationToken);

        foreach (var some in stacks.Select(stack => stack.Identifier).Distinct().Where(stack => !sights.ContainsKey(stack)).ToList().Chunk(AtOnce))
        {
            var looks = some.Select(name => (Name: name, Look: DescribeAsync(name, cancellationToken))).ToList();
            await looks.Select(one => one.Look).AllEndedAsync();
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (name, seen) in looks)
                sights[name] = seen;
        }

        return sights;
    }

    /// <summary>Sees what is in the list of all stacks. One that is new may not be in it yet.</summary>
    private async Task ListAllAsync(
        IReadOnlyList<StackSubject> stacks, Dictionary<string, Task<StackSight>> sights, CancellationToken cancellationToken)
    {
        var all = await _reader.ListAsync(cancellationToken);
        _pages = all.Count / PerPage + 1;
        foreach (var stack in all)
            sights[stack.StackId] = sights[stack.StackName] = Task.FromResult(SightOf(stack));
        foreach (var gone in stacks.Where(stack => stack.IsDoomed))
            sights.TryAdd(gone.Identifier, Task.FromResult(StackSight.Nothing));
    }

    private async Task ListUnderWayAsync(Dictionary<string, Task<StackSight>> sights, CancellationToken cancellationToken)
    {
        foreach (var stack in await _reader.ListAsync(UnderWay, cancellationToken))
            sights[stack.StackId] = sights[stack.StackName] = Task.FromResult(new StackSight(stack.StackStatus, null));
    }

    private async Task<StackSight> DescribeAsync(string name, CancellationToken cancellationToken) =>
        await _reader.FindAsync(name, cancellationToken) is { } stack ? SightOf(stack) : StackSight.Nothing;

    private static StackSight SightOf(SdkStack stack) => new(UnderWay.Contains(stack.StackStatus.Value) ? stack.StackStatus : null, stack);
}
