using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A route of a table; it shows in the table's item.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html">AWS::EC2::Route</a>.
/// </summary>
internal sealed class Route() : StoredResourceType(TypeName, Ec2ResourceType.Service)
{
    public const string TypeName = "AWS::EC2::Route";

    private static readonly string[] Destinations = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"];

    private static readonly string[] Targets =
    [
        "CarrierGatewayId", "EgressOnlyInternetGatewayId", "GatewayId", "InstanceId", "LocalGatewayId", "NatGatewayId", "NetworkInterfaceId",
        "TransitGatewayId", "VpcPeeringConnectionId",
    ];

    private static readonly string[] Unsupported = ["CoreNetworkArn", "OdbNetworkArn", "VpcEndpointId"];

    /// <summary>The route as its table shows it.</summary>
    public static JsonObject Recorded(Resource route)
    {
        var recorded = new JsonObject();
        foreach (var member in Destinations.Concat(Targets).Where(route.Properties.ContainsKey))
            recorded[char.ToLowerInvariant(member[0]) + member[1..]] = route.Properties.Text(member);
        recorded["origin"] = "CreateRoute";
        recorded["state"] = "active";
        return recorded;
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (Unsupported.FirstOrDefault(properties.ContainsKey) is { } property)
            throw HandlerFailures.Unsupported(TypeName, property);
        if (Ec2Reference.Missing(region, TypeName, properties) is { } missing)
            throw NotFound(region.World, missing, status: 400);
        if (Destinations.Count(properties.ContainsKey) != 1)
            throw Refusal(region.World, "Exactly one of DestinationCidrBlock, DestinationIpv6CidrBlock and DestinationPrefixListId must be given.");
        if (Targets.Count(properties.ContainsKey) != 1)
            throw Refusal(region.World, "Exactly one target of the route must be given.");
        if (properties.Text("GatewayId") is { } gateway
            && gateway.StartsWith("igw-", StringComparison.Ordinal)
            && region.Resources.Find(InternetGateway.TypeName, gateway) is null)
            throw NotFound(region.World, $"The gateway ID '{gateway}' does not exist", status: 400);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = $"{properties.Text("RouteTableId")}|{DestinationOf(properties)}";
        if (request.Region.Resources.Find(TypeName, id) is null)
            return new ResourceIdentity(id, id);
        throw HandlerFailures.ByService(
            request.Region.World,
            Ec2ResourceType.Service,
            400,
            $"The route identified by {DestinationOf(properties)} already exists.",
            "AlreadyExists");
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["CidrBlock"] = DestinationOf(resource.Properties) };

    protected override IEnumerable<Resource> ShownBy(Resource resource) => Ec2Reference.NamedBy(resource).Select(named => named.Named);

    private static string DestinationOf(JsonObject properties) => properties.Text(Destinations.First(properties.ContainsKey))!;
}
