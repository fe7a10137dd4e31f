using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An endpoint of a VPC; one of the kind Interface has a network interface in each of its subnets, and names to find them by.
/// See <a href="https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html">interface endpoints</a>.
/// </summary>
internal sealed class VpcEndpoint() : RegistryType(TypeName)
{
    public const string TypeName = "AWS::EC2::VPCEndpoint";

    private const int LengthOfZone = 13;
    private const int LengthOfLabel = 8;
    private const int LengthOfId = 17;

    /// <summary>Gateway where nothing is said.</summary>
    public static string KindOf(JsonObject properties) => properties.Text("VpcEndpointType") ?? "Gateway";

    public static bool IsInterface(JsonObject properties) => KindOf(properties) == "Interface";

    /// <summary>The security groups of its interfaces: those that are named, else that of the VPC.</summary>
    public static IEnumerable<Resource> GroupsOf(Resource endpoint)
    {
        if (!IsInterface(endpoint.Properties))
            return [];
        var (groups, named) = (endpoint.Region.Resources.OfType(SecurityGroup.TypeName), endpoint.Properties.Texts("SecurityGroupIds"));
        return named.Count > 0
            ? groups.Where(group => named.Contains(group.PhysicalId))
            : groups.Where(group => SecurityGroup.IsDefault(group) && group.Properties.Text("VpcId") == endpoint.Properties.Text("VpcId"));
    }

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        if (!IsInterface(properties))
            return;
        var (id, subnets) = (values.Text("Id"), properties.Texts("SubnetIds"));
        values.Set("NetworkInterfaceIds", new JsonArray([.. subnets.Select(subnet => (JsonNode)$"eni-{StableId.Hex64($"{id} in {subnet}")[..LengthOfId]}")]));
        values.Set("DnsEntries", new JsonArray([.. DnsEntries(region, id, properties).Select(entry => (JsonNode)entry)]));
    }

    /// <summary>Each with the id of its hosted zone before it: the endpoint's own name, one for each zone, and those that its service has in public.</summary>
    private static IEnumerable<string> DnsEntries(RegionState region, string id, JsonObject properties)
    {
        var name = properties.Text("ServiceName") ?? "";
        var service = string.Join('.', name.Split('.').SkipWhile(part => part != region.Id.Region).Skip(1).Reverse());
        var own = $"{id}-{StableId.Hex64($"label of {id}")[..LengthOfLabel]}";
        var zones = properties.Texts("SubnetIds").Select(subnet => region.Resources.Find(Subnet.TypeName, subnet)?.Properties.Text("AvailabilityZone"))
            .OfType<string>().Distinct().OrderDescending(StringComparer.Ordinal);
        foreach (var label in zones.Select(zone => $"{own}-{zone}").Prepend(own))
            yield return $"{HostedZone($"endpoints of {region.Id.Region}")}:{label}.{service}.{region.Id.Region}.vpce.amazonaws.com";
        // Services that others offer have names of their choice.
        if (!properties.Flag("PrivateDnsEnabled") || !name.StartsWith($"com.amazonaws.{region.Id.Region}.", StringComparison.Ordinal))
            yield break;
        foreach (var domain in (string[])["amazonaws.com", "api.aws"])
            yield return $"{HostedZone($"{domain} of {id}")}:{service}.{region.Id.Region}.{domain}";
    }

    private static string HostedZone(string of) => $"Z{StableId.Upper($"zone {of}", LengthOfZone)}";
}
