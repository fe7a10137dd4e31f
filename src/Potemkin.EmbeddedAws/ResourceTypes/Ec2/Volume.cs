using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Settings;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html">AWS::EC2::Volume</a>.</summary>
internal sealed class Volume() : Ec2ResourceType(TypeName, "vol", "volume")
{
    public const string TypeName = "AWS::EC2::Volume";

    private static readonly string[] Unsupported = ["AvailabilityZoneId", "OutpostArn", "SourceVolumeId"];

    /// <summary>Adds to the properties what EC2 adds.</summary>
    public static JsonObject Complete(RegionState region, JsonObject properties)
    {
        properties["VolumeType"] ??= "gp2";
        // A key encrypts where nothing else is said, the region's setting whatever is said.
        if (region.Of<VolumeEncryption>().IsDefault)
            properties["Encrypted"] = true;
        properties["Encrypted"] ??= properties.ContainsKey("KmsKeyId");
        if (VolumePerformance.IopsOf(properties) is { } iops)
            properties["Iops"] ??= iops;
        if (properties.Text("VolumeType") == "gp3")
            properties["Throughput"] ??= VolumePerformance.LeastThroughput;
        return properties;
    }

    protected override JsonObject InEffect(ResourceRequest request) => Complete(request.Region, base.InEffect(request));

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
