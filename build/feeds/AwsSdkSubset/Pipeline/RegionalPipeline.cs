#nullable enable
using Amazon.Runtime.Internal;

namespace Amazon.Pipeline;

internal static class RegionalPipeline
{
    /// <summary>Makes the core's pipeline find endpoint and signature the way that service packages do.</summary>
    public static void Customize(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new RegionalEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SigV4AuthSchemeHandler());
    }
}
