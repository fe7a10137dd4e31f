using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// The volumes that an instance is launched with: that of its image, and those of its block device mappings.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html">block device mappings</a>.
/// </summary>
internal static class InstanceVolumes
{
    public const string RootDevice = "/dev/xvda";

    private const string InstanceId = "InstanceId";
    private const string Device = "Device";
    private const string DeleteOnTermination = "DeleteOnTermination";
    private const int SizeOfImage = 8;

    private static readonly string[] Known = ["Encrypted", "Iops", "KmsKeyId", "SnapshotId", "VolumeType", "Throughput"];

    public static void AddTo(Resource instance)
    {
        var mappings = instance.Properties.Objects("BlockDeviceMappings").Where(mapping => mapping.Object("Ebs") is not null).ToList();
        var root = mappings.FirstOrDefault(mapping => mapping.Text("DeviceName") is RootDevice or "/dev/sda1");
        Add(instance, root?.Text("DeviceName") ?? RootDevice, root?.Object("Ebs") ?? []);
        foreach (var mapping in mappings.Where(mapping => mapping != root))
            Add(instance, mapping.Text("DeviceName")!, mapping.Object("Ebs")!);
        instance.Region.Resources.Touch(instance);
    }

    public static void RemoveFrom(Resource instance)
    {
        var resources = instance.Region.Resources;
        foreach (var volume in Of(instance).ToList())
        {
            if (volume.Properties.Flag(DeleteOnTermination))
            {
                resources.Remove(volume);
                continue;
            }

            volume.Properties.Remove(InstanceId);
            resources.Touch(volume);
        }
    }

    public static IEnumerable<Resource> Of(Resource instance) =>
        instance.Region.Resources.OfType(Volume.TypeName).Where(volume => volume.Properties.Text(InstanceId) == instance.PhysicalId);

    /// <summary>The attachment of a volume, as its item shows it; none of one that is free.</summary>
    public static IEnumerable<JsonNode> AttachmentsOf(Resource volume) => volume.Properties.Text(InstanceId) is { } instanceId
        ?
        [
            new JsonObject
            {
                ["attachTime"] = RecordedTime.Of(volume.CreatedAt),
                ["device"] = volume.Properties.Text(Device),
                ["instanceId"] = instanceId,
                ["state"] = "attached",
                ["volumeId"] = volume.PhysicalId,
                ["deleteOnTermination"] = volume.Properties.Flag(DeleteOnTermination),
            },
        ]
        : VolumeAttachment.Of(volume);

    /// <summary>The volumes of an instance, as its item shows them.</summary>
    public static IEnumerable<JsonNode> MappingsOf(Resource instance) => Of(instance).Select(volume => new JsonObject
    {
        ["deviceName"] = volume.Properties.Text(Device),
        ["ebs"] = new JsonObject
        {
            ["attachTime"] = RecordedTime.Of(volume.CreatedAt),
            ["deleteOnTermination"] = volume.Properties.Flag(DeleteOnTermination),
            ["status"] = "attached",
            ["volumeId"] = volume.PhysicalId,
        },
    }).Concat(VolumeAttachment.To(instance));

    private static void Add(Resource instance, string device, JsonObject ebs)
    {
        var properties = new JsonObject
        {
            ["AvailabilityZone"] = instance.Properties.Text("AvailabilityZone"),
            ["Size"] = ebs.Number("VolumeSize") ?? SizeOfImage,
            [InstanceId] = instance.PhysicalId,
            [Device] = device,
            [DeleteOnTermination] = ebs.Text(DeleteOnTermination) != "false",
        };
        foreach (var known in Known.Where(ebs.ContainsKey))
            properties[known] = ebs.Copy(known);
        new Volume().Add(instance.Region, Volume.Complete(instance.Region, properties));
    }
}
