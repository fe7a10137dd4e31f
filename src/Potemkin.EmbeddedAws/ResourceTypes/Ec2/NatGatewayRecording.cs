using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A NAT gateway as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html">NatGateway</a>.
/// </summary>
internal sealed class NatGatewayRecording() : DescribedRecording("AWS::EC2::NatGateway", "ConnectivityType NatGatewayId SubnetId VpcId")
{
    protected override string Defaults => """{"connectivityType":"public","state":"available"}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var address = new JsonObject { ["networkInterfaceId"] = resource.Attributes["EniId"].DeepClone() };
        if (resource.Properties.Copy("AllocationId") is { } allocation)
            address["allocationId"] = allocation;
        if (resource.Properties.Copy("PrivateIpAddress") is { } privateIp)
            address["privateIp"] = privateIp;
        configuration["createTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["natGatewayAddresses"] = new JsonArray(address);
        configuration["tags"] = RecordedTags.Of(resource);
        if (resource.Region.Resources.Find(Subnet.TypeName, resource.Properties.Text("SubnetId") ?? "")?.Properties.Text("VpcId") is { } vpc)
            configuration["vpcId"] = vpc;
    }
}
