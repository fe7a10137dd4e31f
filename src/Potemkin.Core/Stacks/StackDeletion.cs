using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Potemkin.Core.Settings;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Stacks;

/// <summary>
/// Takes stacks down, and tries again where CloudFormation cannot delete one: what held it may have let go meanwhile.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html">delete stack fails</a>.
/// </summary>
internal sealed class StackDeletion(AccountRegion place, TimeProvider time, PotemkinSettings settings, IProgress<string>? progress)
{
    /// <summary>How often the same resources may hold a stack, while no other one goes, before it is given up.</summary>
    private const int SameFailures = 3;

    // No stack is deleted sooner, wherever that is done.
    private static readonly TimeSpan Earliest = TimeSpan.FromSeconds(10);

    private readonly IAmazonCloudFormation _cloudFormation = place.Clients.CloudFormation;
    private readonly StackReader _reader = new(place.Clients.CloudFormation);

    /// <summary>Deletes the stack, and waits until it is gone.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="cancellationToken">Ends the wait; a deletion that is under way goes on.</param>
    /// <exception cref="PotemkinException">It could not be deleted.</exception>
    public async Task DeleteAsync(DoomedStack stack, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var isBegun = stack.IsBeingDeleted;
        var failures = 0;
        IReadOnlySet<string> heldBefore = new HashSet<string>();
        while (true)
        {
            var gone = place.Deletions.Gone;
            if (await place.Deletions.RunAsync(() => AttemptAsync(stack, isBegun, cancellationToken)) is not { } failure)
                return;
            if (time.GetElapsedTime(started) >= settings.StackTimeout)
                throw failure.Error;

            var isNew = await place.Deletions.HaveGoneSinceAsync(gone, cancellationToken) || failure.HeldBy?.SetEquals(heldBefore) == false;
            failures = isNew ? 1 : failures + 1;
            if (failures == SameFailures || (failure.HeldBy is null && !isNew))
                throw failure.Error;
            isBegun = false;
            heldBefore = failure.HeldBy ?? heldBefore;
            await Task.Delay(settings.EffectivePace.Longest, time, cancellationToken);
        }
    }

    /// <summary>Deletes the stack once; null where it is gone.</summary>
    private async Task<FailedDeletion?> AttemptAsync(DoomedStack stack, bool isBegun, CancellationToken cancellationToken)
    {
        using var turn = await place.StackTurns.TakeAsync(cancellationToken);
        try
        {
            if (!isBegun)
                await BeginAsync(stack, cancellationToken);
            var wait = new Wait(
                $"deletion of stack '{stack.Name}'",
                settings.StackTimeout,
                waited => StackErrors.DeletionTimedOut(stack, place, waited),
                progress) { Earliest = settings.Scaled(Earliest) };
            var seen = await place.Stacks.UntilAtRestAsync(new StackSubject(stack.Identifier, IsDoomed: true), wait, cancellationToken);
            if (seen is null)
                return null;
            var held = await CallAsync(token => _reader.HeldByAsync(stack.Identifier, token), cancellationToken);
            return new FailedDeletion(
                StackErrors.DeletionFailed(stack, place, seen, held), held.Select(resource => resource.LogicalId).ToHashSet());
        }
        catch (AmazonServiceException refused)
        {
            return new FailedDeletion(StackErrors.DeletionRefused(stack, place, refused), null);
        }
    }

    private async Task BeginAsync(DoomedStack stack, CancellationToken cancellationToken)
    {
        try
        {
            var request = new DeleteStackRequest { StackName = stack.Identifier };
            await CallAsync(token => _cloudFormation.DeleteStackAsync(request, token), cancellationToken);
        }
        catch (AmazonServiceException busy) when (busy.Message.Contains("_IN_PROGRESS", StringComparison.Ordinal))
        {
            // An update that nobody waits for any more has to end first; the next attempt comes after it.
        }
    }

    private Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken) =>
        place.WaitLoop.CallAsync(settings.StackTimeout, call, cancellationToken);
}
