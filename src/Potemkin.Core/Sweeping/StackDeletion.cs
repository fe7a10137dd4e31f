using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Sweeping;

/// <summary>Deletes stacks, all at the same time, and those that fail again, until no more of them can be deleted.</summary>
internal static class StackDeletion
{
    private const int FewestAttempts = 3;

    /// <param name="stacks">The stacks, in the order in which their deletion begins.</param>
    /// <param name="told">What is told of each, as soon as it is known.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<IReadOnlyList<SweptStack>> DeleteAsync(
        IReadOnlyList<StandingStack> stacks, Action<SweptStack> told, CancellationToken cancellationToken)
    {
        var swept = new List<SweptStack>();
        var left = stacks;
        for (var attempt = 1; left.Count > 0; attempt++)
        {
            var outcomes = await AttemptAsync(left, cancellationToken);
            var failed = outcomes.Where(outcome => outcome.Failure is not null).ToList();
            // What is gone now may have held what is not.
            var isLast = attempt >= FewestAttempts && failed.Count == left.Count;
            foreach (var outcome in outcomes.Where(outcome => isLast || outcome.Failure is null))
            {
                told(outcome);
                swept.Add(outcome);
            }

            left = isLast ? [] : [.. failed.Select(outcome => outcome.Stack)];
        }

        return swept;
    }

    /// <summary>Begins all deletions, then waits for one after the other: while the first is under way, so are the others.</summary>
    private static async Task<IReadOnlyList<SweptStack>> AttemptAsync(IReadOnlyList<StandingStack> stacks, CancellationToken cancellationToken)
    {
        var refusals = new Dictionary<StandingStack, PotemkinException>();
        foreach (var stack in stacks)
        {
            if (await FailureOfAsync(stack, BeginAsync(stack, cancellationToken)) is { } refusal)
                refusals.Add(stack, refusal);
        }

        var outcomes = new List<SweptStack>();
        foreach (var stack in stacks)
            outcomes.Add(new SweptStack(stack, refusals.GetValueOrDefault(stack) ?? await FailureOfAsync(stack, EndAsync(stack, cancellationToken))));
        return outcomes;
    }

    private static async Task<PotemkinException?> FailureOfAsync(StandingStack stack, Task step)
    {
        try
        {
            await step;
            return null;
        }
        catch (PotemkinException failure)
        {
            return failure;
        }
        catch (AmazonServiceException refused)
        {
            return SweepErrors.DeletionRefused(stack, refused);
        }
    }

    /// <summary>Begins the deletion, unless it is under way already. An update CloudFormation wants to have come to its end first.</summary>
    private static async Task BeginAsync(StandingStack stack, CancellationToken cancellationToken)
    {
        var status = await UntilAsync(stack, IsUpdating, cancellationToken);
        if (status is null || status == StackStatus.DELETE_IN_PROGRESS)
            return;
        var request = new DeleteStackRequest { StackName = stack.Id };
        await stack.Place.CallAsync(token => stack.Place.Clients.CloudFormation.DeleteStackAsync(request, token), cancellationToken);
    }

    /// <summary>Waits until the stack is gone.</summary>
    private static async Task EndAsync(StandingStack stack, CancellationToken cancellationToken)
    {
        var status = await UntilAsync(stack, status => status == StackStatus.DELETE_IN_PROGRESS, cancellationToken);
        if (status is not null)
            throw SweepErrors.DeletionFailed(stack, status.Value, await HoldersAsync(stack, cancellationToken));
    }

    private static bool IsUpdating(StackStatus status) =>
        status.Value.StartsWith("UPDATE_", StringComparison.Ordinal) && status.Value.EndsWith("_IN_PROGRESS", StringComparison.Ordinal);

    /// <summary>The stack's status once it is no longer one of these; null where the stack is gone.</summary>
    private static Task<StackStatus?> UntilAsync(StandingStack stack, Func<StackStatus, bool> isPending, CancellationToken cancellationToken) =>
        stack.Place.WaitLoop.UntilAsync(
            new Wait($"deletion of stack '{stack.Name}'", stack.Place.Patience, waited => SweepErrors.DeletionTimedOut(stack, waited)),
            async token =>
            {
                var status = await StackReader.StatusAsync(stack.Place, stack.Id, token);
                return status is not null && isPending(status) ? Observation<StackStatus?>.Pending(status.Value) : Observation<StackStatus?>.Done(status);
            },
            cancellationToken);

    /// <summary>The resources that could not be deleted, and why.</summary>
    private static async Task<IReadOnlyList<string>> HoldersAsync(StandingStack stack, CancellationToken cancellationToken)
    {
        var holders = new List<string>();
        var request = new ListStackResourcesRequest { StackName = stack.Id };
        do
        {
            var page = await stack.Place.CallAsync(
                token => stack.Place.Clients.CloudFormation.ListStackResourcesAsync(request, token), cancellationToken);
            holders.AddRange((page.StackResourceSummaries ?? [])
                .Where(resource => resource.ResourceStatus == ResourceStatus.DELETE_FAILED)
                .Select(resource => $"'{resource.LogicalResourceId}' ({resource.ResourceType} {resource.PhysicalResourceId}): {resource.ResourceStatusReason}"));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return holders;
    }
}
