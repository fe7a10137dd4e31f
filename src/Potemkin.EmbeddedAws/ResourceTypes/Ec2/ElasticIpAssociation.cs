using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An Elastic IP address associated with an instance or a network interface, which shows in the items of the address and the instance.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html">AWS::EC2::EIPAssociation</a>.
/// </summary>
internal sealed class ElasticIpAssociation() : RegistryType(TypeName)
{
    public const string TypeName = "AWS::EC2::EIPAssociation";

    /// <summary>What the ids of associations begin with.</summary>
    public const string Prefix = "eipassoc";

    private const int LengthOfId = 17;

    /// <summary>Whether it is of that address, which it names by its allocation or, as templates of old do, by itself.</summary>
    public static bool IsOf(Resource association, Resource address) =>
        association.Properties.Text("AllocationId") == address.ResourceId || association.Properties.Text("EIP") == address.PhysicalId;

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values) =>
        values.MakeUp("Id", () => $"{Prefix}-{region.World.RandomNames.Hex(LengthOfId)}");

    protected override IEnumerable<Resource> ShownBy(Resource resource)
    {
        var resources = resource.Region.Resources;
        var shownBy = resources.OfType(ElasticIp.TypeName).Where(address => IsOf(resource, address));
        return resource.Properties.Text(ElasticIp.InstanceId) is { } id && resources.Find(Instance.TypeName, id) is { } instance ? shownBy.Append(instance) : shownBy;
    }
}
