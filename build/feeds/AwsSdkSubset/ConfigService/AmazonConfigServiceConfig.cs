using Amazon.Pipeline;
using Amazon.Runtime.Endpoints;
using Amazon.Util.Internal;

namespace Amazon.ConfigService;

public class AmazonConfigServiceConfig : ClientConfig
{
    private static readonly string SubsetUserAgent = InternalSDKUtils.BuildUserAgentString(ServiceId, "4.0-subset");

    public AmazonConfigServiceConfig() : base(DefaultConfigurations.Provider())
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = RegionEndpointServiceName;
        EndpointProvider = new RegionalEndpointProvider(RegionEndpointServiceName);
    }

    public static new string ServiceId => "Config Service";

    public override string RegionEndpointServiceName => "config";

    public override string ServiceVersion => "2014-11-12";

    public override string UserAgent => SubsetUserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Resolve(this, ServiceId, parameters);
}
