using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>A property that names resources of EC2 by their ids; they must exist, and are kept from deletion.</summary>
/// <param name="From">The type that has the property.</param>
/// <param name="Property">The property, an id or a list of them.</param>
/// <param name="To">The type of what it names.</param>
internal sealed record Ec2Reference(string From, string Property, string To)
{
    private const string Instance = "AWS::EC2::Instance";
    private const string Gateway = "AWS::EC2::InternetGateway";
    private const string RouteTable = "AWS::EC2::RouteTable";
    private const string SecurityGroup = "AWS::EC2::SecurityGroup";
    private const string Subnet = "AWS::EC2::Subnet";
    private const string Vpc = "AWS::EC2::VPC";

    private static readonly IReadOnlyList<Ec2Reference> All =
    [
        new(Instance, "SecurityGroupIds", SecurityGroup),
        new(Instance, "SubnetId", Subnet),
        new(Instance, "VpcId", Vpc),
        new("AWS::EC2::Route", "RouteTableId", RouteTable),
        new(RouteTable, "VpcId", Vpc),
        new(SecurityGroup, "VpcId", Vpc),
        new("AWS::EC2::SecurityGroupEgress", "GroupId", SecurityGroup),
        new("AWS::EC2::SecurityGroupEgress", "DestinationSecurityGroupId", SecurityGroup),
        new("AWS::EC2::SecurityGroupIngress", "GroupId", SecurityGroup),
        new("AWS::EC2::SecurityGroupIngress", "SourceSecurityGroupId", SecurityGroup),
        new(Subnet, "VpcId", Vpc),
        new("AWS::EC2::SubnetRouteTableAssociation", "RouteTableId", RouteTable),
        new("AWS::EC2::SubnetRouteTableAssociation", "SubnetId", Subnet),
        new("AWS::EC2::Volume", "InstanceId", Instance),
        new("AWS::EC2::VPCGatewayAttachment", "InternetGatewayId", Gateway),
        new("AWS::EC2::VPCGatewayAttachment", "VpcId", Vpc),
    ];

    private static readonly Dictionary<string, (string Missing, string Needed)> Texts = new()
    {
        [Instance] = ("The instance ID '{0}' does not exist", "Instance '{0}' is in use."),
        [Gateway] = ("The internetGateway ID '{0}' does not exist", "The internetGateway '{0}' has dependencies and cannot be deleted."),
        [RouteTable] = ("The routeTable ID '{0}' does not exist", "The routeTable '{0}' has dependencies and cannot be deleted."),
        [SecurityGroup] = ("The security group '{0}' does not exist", "resource {0} has a dependent object"),
        [Subnet] = ("The subnet ID '{0}' does not exist", "The subnet '{0}' has dependencies and cannot be deleted."),
        [Vpc] = ("The vpc ID '{0}' does not exist", "The vpc '{0}' has dependencies and cannot be deleted."),
    };

    /// <summary>The first id of a type's properties that nothing has, in EC2's words; null where all exist.</summary>
    public static string? Missing(RegionState region, string type, JsonObject properties) =>
        All.Where(reference => reference.From == type)
            .SelectMany(reference => reference.Ids(properties).Select(id => (reference.To, Id: id)))
            .Where(named => region.Resources.Find(named.To, named.Id) is null)
            .Select(named => Texts[named.To].Missing.Replace("{0}", named.Id, StringComparison.Ordinal))
            .FirstOrDefault();

    /// <summary>EC2's refusal to delete something that others name.</summary>
    public static string NeededText(Resource resource) => Texts[resource.Type].Needed.Replace("{0}", resource.PhysicalId, StringComparison.Ordinal);

    /// <summary>What the resource names.</summary>
    public static IEnumerable<(Ec2Reference Reference, Resource Named)> NamedBy(Resource resource) =>
        from reference in All
        where reference.From == resource.Type
        from id in reference.Ids(resource.Properties)
        let named = resource.Region.Resources.Find(reference.To, id)
        where named is not null
        select (reference, named);

    /// <summary>What names the resource.</summary>
    public static IEnumerable<(Ec2Reference Reference, Resource Naming)> Naming(Resource resource) =>
        from reference in All
        where reference.To == resource.Type
        from naming in resource.Region.Resources.OfType(reference.From)
        where reference.Ids(naming.Properties).Contains(resource.PhysicalId)
        select (reference, naming);

    private IEnumerable<string> Ids(JsonObject properties) => properties[Property] switch
    {
        JsonArray => properties.Texts(Property),
        JsonValue id => [id.ToString()],
        _ => [],
    };
}
