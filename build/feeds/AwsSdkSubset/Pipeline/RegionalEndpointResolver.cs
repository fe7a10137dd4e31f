#nullable enable
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util;

namespace Amazon.Pipeline;

/// <summary>Hands the client's settings to its endpoint provider.</summary>
internal sealed class RegionalEndpointResolver : BaseEndpointResolver
{
    /// <summary>The endpoint that a request would go to, without sending it.</summary>
    public static Endpoint Resolve(ClientConfig config, string serviceId, ServiceOperationEndpointParameters parameters)
    {
        var context = new RequestContext(false)
        {
            ClientConfig = config,
            OriginalRequest = parameters.Request,
            Request = new DefaultRequest(parameters.Request, serviceId) { AlternateEndpoint = parameters.AlternateEndpoint },
        };
        return new RegionalEndpointResolver().GetEndpoint(new Runtime.Internal.ExecutionContext(context, null));
    }

    protected override void ServiceSpecificHandler(IExecutionContext executionContext, EndpointParameters parameters) =>
        InjectHostPrefix(executionContext.RequestContext);

    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext)
    {
        var config = requestContext.ClientConfig;
        return new EndpointParameters
        {
            [EndpointParameterNames.Region] = RegionName(requestContext),
            [EndpointParameterNames.UseDualStack] = config.UseDualstackEndpoint,
            [EndpointParameterNames.UseFips] = config.UseFIPSEndpoint,
            [EndpointParameterNames.Endpoint] = config.ServiceURL,
        };
    }

    private static string? RegionName(IRequestContext requestContext)
    {
        var config = requestContext.ClientConfig;
        var region = requestContext.Request.AlternateEndpoint ?? config.RegionEndpoint;
        if (region is not null || string.IsNullOrEmpty(config.ServiceURL))
        {
            return region?.SystemName;
        }

        return string.IsNullOrEmpty(config.AuthenticationRegion)
            ? RegionEndpoint.GetBySystemName(AWSSDKUtils.DetermineRegion(config.ServiceURL)).SystemName
            : config.AuthenticationRegion;
    }
}
