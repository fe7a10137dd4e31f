using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A volume attached to an instance, which shows in the items of both.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html">AWS::EC2::VolumeAttachment</a>.
/// </summary>
internal sealed class VolumeAttachment() : PartType(TypeName, Volume.TypeName, VolumeId)
{
    private const string TypeName = "AWS::EC2::VolumeAttachment";
    private const string InstanceId = "InstanceId";
    private const string VolumeId = "VolumeId";

    /// <summary>How a volume is attached, as EC2 tells it.</summary>
    public static IEnumerable<JsonNode> Of(Resource volume) => Of(volume, TypeName, VolumeId).Select(attachment => new JsonObject
    {
        ["attachTime"] = RecordedTime.Of(attachment.CreatedAt),
        ["device"] = attachment.Properties.Text("Device"),
        ["instanceId"] = attachment.Properties.Text(InstanceId),
        ["state"] = "attached",
        ["volumeId"] = volume.PhysicalId,
        ["deleteOnTermination"] = false,
    });

    /// <summary>What is attached to an instance, as EC2 tells it.</summary>
    public static IEnumerable<JsonNode> To(Resource instance) => Of(instance, TypeName, InstanceId).Select(attachment => new JsonObject
    {
        ["deviceName"] = attachment.Properties.Text("Device"),
        ["ebs"] = new JsonObject
        {
            ["attachTime"] = RecordedTime.Of(attachment.CreatedAt),
            ["deleteOnTermination"] = false,
            ["status"] = "attached",
            ["volumeId"] = attachment.Properties.Text(VolumeId),
        },
    });

    protected override IEnumerable<Resource> ShownBy(Resource resource) =>
        resource.Region.Resources.Find(Instance.TypeName, resource.Properties.Text(InstanceId)!) is { } instance
            ? base.ShownBy(resource).Append(instance)
            : base.ShownBy(resource);
}
