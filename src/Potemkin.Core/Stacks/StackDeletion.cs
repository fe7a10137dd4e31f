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
internal sealed class StackDeletion(
    IAmazonCloudFormation cloudFormation,
    StackWatch watch,
    WaitLoop waitLoop,
    StackLedger ledger,
    TimeProvider time,
    PotemkinSettings settings,
    IProgress<string>? progress)
{
    /// <summary>How often the same resources may hold a stack before it is given up.</summary>
    private const int SameFailures = 3;

    private readonly StackReader _reader = new(cloudFormation);

    /// <exception cref="PotemkinException">It could not be deleted.</exception>
    public async Task DeleteAsync(Stack stack)
    {
        var started = time.GetTimestamp();
        var heldBefore = new HashSet<string>();
        for (var failures = 1; await TryDeleteAsync(stack) is { } status; failures++)
        {
            var held = await CallAsync(token => _reader.HeldByAsync(stack, token));
            if (!heldBefore.SetEquals(held.Select(resource => resource.LogicalId)))
                failures = 1;
            if (failures == SameFailures || time.GetElapsedTime(started) >= settings.StackTimeout)
                throw StackErrors.DeletionFailed(stack, status.Value, held);
            heldBefore = [.. held.Select(resource => resource.LogicalId)];
            await Task.Delay(settings.EffectivePace.Longest, time);
        }

        stack.IsDeleted = true;
        ledger.Deleted(stack);
    }

    /// <summary>Deletes the stack once; the status that it is in where that failed.</summary>
    private async Task<StackStatus?> TryDeleteAsync(Stack stack)
    {
        try
        {
            var request = new DeleteStackRequest { StackName = stack.Identifier };
            await CallAsync(token => cloudFormation.DeleteStackAsync(request, token));
        }
        catch (AmazonServiceException refused)
        {
            // An update that nobody waits for any more has to end first.
            if (!refused.Message.Contains("_IN_PROGRESS", StringComparison.Ordinal))
                throw StackErrors.DeletionRefused(stack, refused);
        }

        var wait = new Wait(
            $"deletion of stack '{stack.Template.Name}'", settings.StackTimeout, waited => StackErrors.DeletionTimedOut(stack, waited), progress);
        var seen = await watch.UntilAtRestAsync(stack.Identifier, wait, CancellationToken.None);
        return seen is null || seen.StackStatus == StackStatus.DELETE_COMPLETE ? null : seen.StackStatus;
    }

    private Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call) => waitLoop.CallAsync(settings.StackTimeout, call, CancellationToken.None);
}
