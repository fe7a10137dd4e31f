using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Calling;

/// <summary>
/// The AWS SDK's standard retries, except that a throttled attempt is repeated as soon as the rate gives it another turn: the SDK would sleep,
/// in seconds whatever the target's pace, and would give up when many are throttled.
/// </summary>
internal sealed class CallRetryPolicy(IClientConfig configuration) : StandardRetryPolicy(configuration)
{
    private const string IsThrottled = "potemkin-is-throttled";

    /// <summary>Whether AWS refused the attempt as one too many. LimitExceededException, which the SDK takes for that, says something else in AWS Config.</summary>
    public override bool IsThrottlingError(Exception exception) => Transient.IsThrottling(exception);

    /// <inheritdoc/>
    public override bool OnRetry(IExecutionContext executionContext, bool bypassAcquireCapacity, bool isThrottlingError)
    {
        executionContext.RequestContext.ContextAttributes[IsThrottled] = isThrottlingError;
        return base.OnRetry(executionContext, bypassAcquireCapacity || isThrottlingError, isThrottlingError);
    }

    /// <inheritdoc/>
    public override Task WaitBeforeRetryAsync(IExecutionContext executionContext) =>
        executionContext.RequestContext.ContextAttributes[IsThrottled] is true
            ? Task.CompletedTask
            : base.WaitBeforeRetryAsync(executionContext);
}
