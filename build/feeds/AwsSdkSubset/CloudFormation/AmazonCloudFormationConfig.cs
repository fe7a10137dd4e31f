using Amazon.Pipeline;
using Amazon.Runtime.Endpoints;
using Amazon.Util.Internal;

namespace Amazon.CloudFormation;

public class AmazonCloudFormationConfig : ClientConfig
{
    private static readonly string SubsetUserAgent = InternalSDKUtils.BuildUserAgentString(ServiceId, "4.0-subset");

    public AmazonCloudFormationConfig() : base(DefaultConfigurations.Provider())
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = RegionEndpointServiceName;
        EndpointProvider = new RegionalEndpointProvider(RegionEndpointServiceName);
    }

    public static new string ServiceId => "CloudFormation";

    public override string RegionEndpointServiceName => "cloudformation";

    public override string ServiceVersion => "2010-05-15";

    public override string UserAgent => SubsetUserAgent;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Resolve(this, ServiceId, parameters);
}
