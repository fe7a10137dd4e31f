using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancingV2;

/// <summary>
/// A load balancer as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancer.html">LoadBalancer</a>.
/// </summary>
internal sealed class LoadBalancerRecording() : DescribedRecording(
    LoadBalancer.TypeName,
    "CanonicalHostedZoneID=canonicalHostedZoneId DNSName IpAddressType LoadBalancerArn LoadBalancerName Scheme SecurityGroups Type")
{
    protected override string Defaults =>
        """{"ipAddressType":"ipv4","scheme":"internet-facing","securityGroups":[],"state":{"code":"active"},"type":"application"}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var zones = MappingsOf(resource.Properties).Select(mapping => Zone(resource.Region, mapping)).ToList();
        configuration["createdTime"] = RecordedTime.Of(resource.CreatedAt);
        configuration["availabilityZones"] = new JsonArray([.. zones]);
        if (zones.Select(zone => resource.Region.Resources.Find(Subnet.TypeName, zone.Text("subnetId")!)?.Properties.Text("VpcId")).FirstOrDefault(vpc => vpc is not null) is { } vpc)
            configuration["vpcId"] = vpc;
    }

    protected override string ZoneOf(Resource resource) => SeveralZones;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new()
    {
        ["LoadBalancerAttributes"] = LoadBalancerAttributes.InEffect(resource.Properties),
        ["Tags"] = RecordedTags.Of(resource),
    };

    private static IEnumerable<JsonObject> MappingsOf(JsonObject properties) =>
        properties.Texts("Subnets").Select(subnet => new JsonObject { ["SubnetId"] = subnet }).Concat(properties.Objects("SubnetMappings"));

    private static JsonObject Zone(RegionState region, JsonObject mapping)
    {
        var subnet = mapping.Text("SubnetId")!;
        var zone = new JsonObject
        {
            ["zoneName"] = region.Resources.Find(Subnet.TypeName, subnet)?.Properties.Text("AvailabilityZone") ?? $"{region.Id.Region}a",
            ["subnetId"] = subnet,
        };
        if (mapping.Text("AllocationId") is { } allocation)
            zone["loadBalancerAddresses"] = new JsonArray(new JsonObject { ["allocationId"] = allocation });
        return zone;
    }
}
