using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A volume as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Volume.html">Volume</a>.
/// </summary>
internal sealed class VolumeRecording() : Ec2Recording(Volume.TypeName)
{
    protected override JsonObject Configuration(Resource resource)
    {
        var properties = resource.Properties;
        var configuration = new JsonObject
        {
            ["attachments"] = new JsonArray([.. InstanceVolumes.AttachmentsOf(resource)]),
            ["availabilityZone"] = ZoneOf(resource),
            ["createTime"] = RecordedTime.Of(resource.CreatedAt),
            ["encrypted"] = properties.Flag("Encrypted"),
            ["size"] = properties.Number("Size"),
            ["snapshotId"] = properties.Text("SnapshotId") ?? "",
            ["state"] = InstanceVolumes.AttachmentsOf(resource).Any() ? "in-use" : "available",
            ["volumeId"] = resource.PhysicalId,
            ["volumeType"] = properties.Text("VolumeType"),
            ["multiAttachEnabled"] = properties.Flag("MultiAttachEnabled"),
        };
        if (properties.Number("Iops") is { } iops)
            configuration["iops"] = iops;
        if (properties.Number("Throughput") is { } throughput)
            configuration["throughput"] = throughput;
        if (properties.Flag("Encrypted"))
            configuration["kmsKeyId"] = KeyArn.InEffect(resource.Region, properties.Text("KmsKeyId"), "ebs");
        return configuration;
    }

    protected override string ZoneOf(Resource resource) => resource.Properties.Text("AvailabilityZone")!;
}
