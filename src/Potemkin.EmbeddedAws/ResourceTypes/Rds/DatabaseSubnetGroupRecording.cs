using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>
/// The subnets that databases may be in, as AWS Config records them.
/// See <a href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSubnetGroup.html">DBSubnetGroup</a>.
/// </summary>
internal sealed class DatabaseSubnetGroupRecording() : DescribedRecording(TypeName, "DBSubnetGroupArn DBSubnetGroupDescription DBSubnetGroupName")
{
    private const string TypeName = "AWS::RDS::DBSubnetGroup";

    /// <summary>The group as it stands in the items of what is in it.</summary>
    public static JsonObject Describe(RegionState region, string name)
    {
        var group = region.Resources.Find(TypeName, name);
        var description = new JsonObject { ["dBSubnetGroupName"] = name };
        if (group?.Properties.Copy("DBSubnetGroupDescription") is { } text)
            description["dBSubnetGroupDescription"] = text;
        Put(description, region, group?.Properties.Texts("SubnetIds") ?? []);
        return description;
    }

    /// <summary>The VPC that subnets are in; null where that is not known.</summary>
    public static string? VpcOf(RegionState region, IReadOnlyList<string> subnetIds) => subnetIds
        .Select(id => region.Resources.Find(Subnet.TypeName, id)?.Properties.Text("VpcId"))
        .FirstOrDefault(vpc => vpc is not null);

    /// <summary>Adds what is said of a group of subnets.</summary>
    public static void Put(JsonObject description, RegionState region, IReadOnlyList<string> subnetIds)
    {
        var subnets = subnetIds.Select(id => (Id: id, Subnet: region.Resources.Find(Subnet.TypeName, id))).ToList();
        if (VpcOf(region, subnetIds) is { } vpc)
            description["vpcId"] = vpc;
        description["subnetGroupStatus"] = "Complete";
        description["subnets"] = new JsonArray([.. subnets.Select(subnet => new JsonObject
        {
            ["subnetIdentifier"] = subnet.Id,
            ["subnetAvailabilityZone"] = new JsonObject { ["name"] = subnet.Subnet?.Properties.Text("AvailabilityZone") ?? $"{region.Id.Region}a" },
            ["subnetStatus"] = "Active",
        })]);
    }

    protected override void Complete(Resource resource, JsonObject configuration) => Put(configuration, resource.Region, resource.Properties.Texts("SubnetIds"));

    protected override string ZoneOf(Resource resource) => SeveralZones;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };
}
