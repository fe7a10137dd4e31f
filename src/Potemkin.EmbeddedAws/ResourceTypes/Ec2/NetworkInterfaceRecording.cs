using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A network interface as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html">NetworkInterface</a>.
/// </summary>
internal sealed class NetworkInterfaceRecording() : DescribedRecording(
    NetworkInterfaceAttachment.InterfaceType, "Description Id=networkInterfaceId InterfaceType PrimaryPrivateIpAddress=privateIpAddress SourceDestCheck SubnetId")
{
    protected override string Defaults => """{"description":"","interfaceType":"interface","ipv6Addresses":[],"requesterManaged":false,"sourceDestCheck":true}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var region = resource.Region;
        var attachment = NetworkInterfaceAttachment.Of(resource);
        configuration["availabilityZone"] = ZoneOf(resource);
        configuration["groups"] = new JsonArray([.. resource.Properties.Texts("GroupSet").Select(id => Group(region, id))]);
        configuration["ownerId"] = region.Id.AccountId;
        configuration["status"] = attachment is null ? "available" : "in-use";
        if (resource.Properties.Text("PrivateIpAddress") is { } address)
            configuration["privateIpAddress"] = address;
        configuration["privateIpAddresses"] = new JsonArray(new JsonObject { ["primary"] = true, ["privateIpAddress"] = configuration["privateIpAddress"]?.DeepClone() });
        if (SubnetOf(resource)?.Properties.Text("VpcId") is { } vpc)
            configuration["vpcId"] = vpc;
        if (attachment is not null)
        {
            configuration["attachment"] = new JsonObject
            {
                ["attachmentId"] = attachment.PhysicalId,
                ["deleteOnTermination"] = attachment.Properties.Flag("DeleteOnTermination"),
                ["deviceIndex"] = attachment.Properties.Number("DeviceIndex"),
                ["instanceId"] = attachment.Properties.Text("InstanceId"),
                ["instanceOwnerId"] = region.Id.AccountId,
                ["status"] = "attached",
            };
        }

        configuration["tagSet"] = RecordedTags.Of(resource);
    }

    protected override string ZoneOf(Resource resource) => SubnetOf(resource)?.Properties.Text("AvailabilityZone") ?? $"{resource.Region.Id.Region}a";

    private static Resource? SubnetOf(Resource resource) => resource.Region.Resources.Find(Subnet.TypeName, resource.Properties.Text("SubnetId") ?? "");

    private static JsonObject Group(RegionState region, string id) => new()
    {
        ["groupId"] = id,
        ["groupName"] = region.Resources.Find(SecurityGroup.TypeName, id)?.Name ?? id,
    };
}
