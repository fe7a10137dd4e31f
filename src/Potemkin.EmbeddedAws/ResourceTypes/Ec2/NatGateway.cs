using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-natgateway.html">AWS::EC2::NatGateway</a>.</summary>
internal sealed class NatGateway() : RegistryType(TypeName)
{
    public const string TypeName = "AWS::EC2::NatGateway";

    /// <summary>Whether it reaches the internet from that address.</summary>
    public static bool Uses(Resource gateway, Resource address) => gateway.Properties.Text("AllocationId") == address.ResourceId;

    protected override IEnumerable<Resource> ShownBy(Resource resource) =>
        resource.Region.Resources.OfType(ElasticIp.TypeName).Where(address => Uses(resource, address));
}
