using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>
/// The regions that every account has, and the zones of each. See
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html">DescribeRegions</a> and
/// <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html">DescribeAvailabilityZones</a>.
/// </summary>
internal static class RegionDescription
{
    private const string NoOptIn = "opt-in-not-required";

    /// <summary>Those that nobody has to opt in to: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html.</summary>
    private static readonly string[] EveryAccounts =
    [
        "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1",
        "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
    ];

    private static readonly ErrorText NoRegion = new("InvalidParameterValue", "Invalid region provided: [{id}]");

    private static readonly ErrorText NoZone = new("InvalidParameterValue", "Invalid availability zone: [{id}]");

    public static JsonObject Regions(Asked asked)
    {
        var names = asked.Ignoring("AllRegions").Texts("RegionNames");
        if (names?.FirstOrDefault(name => !EveryAccounts.Contains(name)) is { } missing)
            throw NoRegion.For(missing, asked.Region);
        var filters = DescribedFilters.Read("tag=Tags region-name=RegionName endpoint=Endpoint opt-in-status=OptInStatus");
        return new JsonObject
        {
            ["Regions"] = new JsonArray([.. (names ?? EveryAccounts)
                .Select(region => new JsonObject { ["RegionName"] = region, ["Endpoint"] = $"ec2.{region}.amazonaws.com", ["OptInStatus"] = NoOptIn })
                .Where(region => filters.Take(asked, region))]),
        };
    }

    public static JsonObject Zones(Asked asked)
    {
        var region = asked.Region.Id.Region;
        var all = AvailabilityZones.Of(region);
        var names = asked.Ignoring("AllAvailabilityZones").Texts("ZoneNames");
        if (names?.FirstOrDefault(name => !all.Contains(name)) is { } missing)
            throw NoZone.For(missing, asked.Region);
        var filters = DescribedFilters.Read(
            "tag=Tags region-name=RegionName zone-name=ZoneName state=State zone-type=ZoneType opt-in-status=OptInStatus group-name=GroupName");
        return new JsonObject
        {
            ["AvailabilityZones"] = new JsonArray([.. (names ?? all)
                .Select(zone => new JsonObject
                {
                    ["State"] = "available",
                    ["OptInStatus"] = NoOptIn,
                    ["RegionName"] = region,
                    ["ZoneName"] = zone,
                    ["GroupName"] = $"{region}-zg-1",
                    ["NetworkBorderGroup"] = region,
                    ["ZoneType"] = "availability-zone",
                    ["Messages"] = new JsonArray(),
                })
                .Where(zone => filters.Take(asked, zone))]),
        };
    }
}
