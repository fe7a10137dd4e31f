using System.Collections.Concurrent;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>
/// Counts the attempts of every client of AWS that is made in this process, by the address that it calls: so that ours and the
/// ancestor's are counted alike.
/// </summary>
internal sealed class CallCounter : IRuntimePipelineCustomizer
{
    private static readonly ConcurrentDictionary<string, CallCounts> Counts = new(StringComparer.Ordinal);

    public string UniqueName => nameof(CallCounter);

    /// <summary>Counts from now on what clients call that are made later.</summary>
    public static void Begin() => RuntimePipelineCustomizerRegistry.Instance.Register(new CallCounter());

    /// <summary>Counts the calls to an address anew.</summary>
    public static CallCounts CountAnew(Uri endpoint) => Counts[Key(endpoint.ToString())] = new CallCounts();

    public void Customize(Type type, RuntimePipeline pipeline) => pipeline.AddHandlerAfter<RetryHandler>(new Handler());

    private static string Key(string url) => url.TrimEnd('/');

    private sealed class Handler : PipelineHandler
    {
        public override async Task<T> InvokeAsync<T>(IExecutionContext executionContext)
        {
            var request = executionContext.RequestContext;
            var counts = Counts.GetOrAdd(Key(request.ClientConfig.ServiceURL), _ => new CallCounts());
            counts.Add(request.OriginalRequest.GetType().Name.Replace("Request", "", StringComparison.Ordinal));
            try
            {
                return await base.InvokeAsync<T>(executionContext);
            }
            catch (AmazonServiceException refused) when (refused.ErrorCode is "Throttling" or "ThrottlingException")
            {
                counts.AddRefused();
                throw;
            }
        }
    }
}
