using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An endpoint as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html">VpcEndpoint</a>.
/// </summary>
internal sealed class VpcEndpointRecording() : DescribedRecording(
    VpcEndpoint.TypeName,
    "Id=vpcEndpointId IpAddressType NetworkInterfaceIds PrivateDnsEnabled RouteTableIds ServiceName SubnetIds VpcId")
{
    protected override string Defaults =>
        """{"networkInterfaceIds":[],"privateDnsEnabled":false,"requesterManaged":false,"routeTableIds":[],"state":"available","subnetIds":[]}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["creationTimestamp"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["groups"] = new JsonArray([.. resource.Properties.Texts("SecurityGroupIds").Select(id => new JsonObject { ["groupId"] = id })]);
        configuration["ownerId"] = resource.Region.Id.AccountId;
        configuration["vpcEndpointType"] = VpcEndpoint.KindOf(resource.Properties);
        configuration["tags"] = RecordedTags.Of(resource);
        if (resource.Properties["PolicyDocument"] is { } policy)
            configuration["policyDocument"] = policy is JsonObject document ? CompactJson.Of(document) : policy.ToString();
    }
}
