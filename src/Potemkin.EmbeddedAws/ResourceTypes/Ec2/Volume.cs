using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html">AWS::EC2::Volume</a>.</summary>
internal sealed class Volume() : Ec2ResourceType(TypeName, "vol", "volume")
{
    public const string TypeName = "AWS::EC2::Volume";

    private static readonly string[] Unsupported = ["AvailabilityZoneId", "OutpostArn", "SourceVolumeId"];

    /// <summary>Adds to the properties what EC2 adds.</summary>
    public static JsonObject Complete(JsonObject properties)
    {
        properties["VolumeType"] ??= "gp2";
        // A key encrypts, whatever else is said.
        properties["Encrypted"] ??= properties.ContainsKey("KmsKeyId");
        if (VolumePerformance.IopsOf(properties) is { } iops)
            properties["Iops"] ??= iops;
        if (properties.Text("VolumeType") == "gp3")
            properties["Throughput"] ??= VolumePerformance.LeastThroughput;
        return properties;
    }

    protected override JsonObject InEffect(ResourceRequest request) => Complete(base.InEffect(request));

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (Unsupported.FirstOrDefault(properties.ContainsKey) is { } property)
            throw HandlerFailures.Unsupported(TypeName, property);
        if (VolumePerformance.FaultOf(properties) is { } fault)
            throw Refusal(region.World, fault);
        if (!properties.ContainsKey("AvailabilityZone"))
            throw Refusal(region.World, "The request must contain the parameter AvailabilityZone");
        var zone = properties.Text("AvailabilityZone")!;
        if (!zone.StartsWith(region.Id.Region, StringComparison.Ordinal))
            throw Refusal(region.World, $"The zone '{zone}' does not exist.");
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["VolumeId"] = resource.PhysicalId };

    /// <summary>No other resource names a volume.</summary>
    protected override void CheckDeletion(Resource resource)
    {
    }
}
