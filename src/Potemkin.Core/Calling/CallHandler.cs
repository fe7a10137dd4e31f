using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Calling;

/// <summary>
/// Sees each attempt of each call of a client, between the AWS SDK's retries and its signature: has it wait for its turn, and counts it.
/// </summary>
internal sealed class CallHandler(ApiService service, CallRates rates, CallCounts counts) : PipelineHandler
{
    private const string RequestSuffix = "Request";

    /// <summary>Puts the handler into the pipeline of a client, below retries that do not wait for what it waits for.</summary>
    public void Join(RuntimePipeline pipeline, IClientConfig configuration)
    {
        pipeline.ReplaceHandler<RetryHandler>(new RetryHandler(new CallRetryPolicy(configuration)));
        pipeline.AddHandlerAfter<RetryHandler>(this);
    }

    /// <inheritdoc/>
    public override async Task<T> InvokeAsync<T>(IExecutionContext executionContext)
    {
        var request = executionContext.RequestContext;
        var operation = request.OriginalRequest.GetType().Name[..^RequestSuffix.Length];
        var rate = rates.Of(service.FamilyOf(operation));
        var round = await rate.TakeTurnAsync(request.CancellationToken).ConfigureAwait(false);
        counts.Attempted(service.Name, operation);
        try
        {
            var answer = await base.InvokeAsync<T>(executionContext).ConfigureAwait(false);
            rate.Taken(round);
            return answer;
        }
        catch (AmazonServiceException refusal) when (Transient.IsThrottling(refusal))
        {
            counts.Throttled(service.Name, operation);
            rate.Throttled(round);
            throw;
        }
        catch (AmazonServiceException)
        {
            rate.Taken(round);
            throw;
        }
    }
}
