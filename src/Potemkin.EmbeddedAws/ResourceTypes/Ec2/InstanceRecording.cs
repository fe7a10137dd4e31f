using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An instance as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html">Instance</a>.
/// </summary>
internal sealed class InstanceRecording() : Ec2Recording(Instance.TypeName)
{
    protected override JsonObject Configuration(Resource resource)
    {
        var properties = resource.Properties;
        var configuration = new JsonObject
        {
            ["amiLaunchIndex"] = 0,
            ["imageId"] = properties.Text("ImageId"),
            ["instanceId"] = resource.PhysicalId,
            ["instanceType"] = properties.Text("InstanceType"),
            ["launchTime"] = RecordedTime.Of(resource.CreatedAt),
            ["monitoring"] = new JsonObject { ["state"] = properties.Flag("Monitoring") ? "enabled" : "disabled" },
            ["placement"] = new JsonObject
            {
                ["availabilityZone"] = ZoneOf(resource),
                ["groupName"] = properties.Text("PlacementGroupName") ?? "",
                ["tenancy"] = properties.Text("Tenancy") ?? "default",
            },
            ["privateDnsName"] = InstanceNetwork.PrivateNameOf(resource),
            ["privateIpAddress"] = properties.Text(InstanceNetwork.PrivateAddress),
            ["productCodes"] = new JsonArray(),
            ["publicDnsName"] = InstanceNetwork.PublicNameOf(resource),
            ["state"] = new JsonObject { ["code"] = 16, ["name"] = "running" },
            ["stateTransitionReason"] = "",
            ["subnetId"] = properties.Text("SubnetId"),
            ["vpcId"] = properties.Text("VpcId"),
            ["blockDeviceMappings"] = new JsonArray([.. InstanceVolumes.MappingsOf(resource)]),
            ["ebsOptimized"] = properties.Flag("EbsOptimized"),
            ["hypervisor"] = "xen",
            ["networkInterfaces"] = new JsonArray(Interface(resource)),
            ["rootDeviceName"] = InstanceVolumes.Of(resource).FirstOrDefault()?.Properties.Text("Device"),
            ["rootDeviceType"] = "ebs",
            ["securityGroups"] = Groups(resource),
            ["sourceDestCheck"] = IsSourceDestChecked(resource),
            ["virtualizationType"] = "hvm",
            ["hibernationOptions"] = new JsonObject { ["configured"] = properties.Object("HibernationOptions")?.Flag("Configured") ?? false },
            ["metadataOptions"] = MetadataOptions(properties.Object("MetadataOptions") ?? []),
            ["enclaveOptions"] = new JsonObject { ["enabled"] = properties.Object("EnclaveOptions")?.Flag("Enabled") ?? false },
        };
        if (properties.Text("KeyName") is { } keyName)
            configuration["keyName"] = keyName;
        if (InstanceNetwork.PublicAddressOf(resource) is { } publicAddress)
            configuration["publicIpAddress"] = publicAddress;
        if (properties.Text("IamInstanceProfile") is { } name && new IamAccount(resource.Region).Find(InstanceProfile.TypeName, name) is { } profile)
            configuration["iamInstanceProfile"] = new JsonObject { ["arn"] = profile.Arn, ["id"] = profile.ResourceId };
        return configuration;
    }

    protected override string ZoneOf(Resource resource) => resource.Properties.Text("AvailabilityZone")!;

    private static bool IsSourceDestChecked(Resource instance) => instance.Properties.Text("SourceDestCheck") != "false";

    private static JsonObject MetadataOptions(JsonObject options) => new()
    {
        ["state"] = "applied",
        ["httpTokens"] = options.Text("HttpTokens") ?? "optional",
        ["httpPutResponseHopLimit"] = options.Number("HttpPutResponseHopLimit") ?? 1,
        ["httpEndpoint"] = options.Text("HttpEndpoint") ?? "enabled",
        ["httpProtocolIpv6"] = options.Text("HttpProtocolIpv6") ?? "disabled",
        ["instanceMetadataTags"] = options.Text("InstanceMetadataTags") ?? "disabled",
    };

    private static JsonArray Groups(Resource instance) => new(
    [
        .. instance.Properties.Texts("SecurityGroupIds")
            .Select(id => instance.Region.Resources.Find(SecurityGroup.TypeName, id)).OfType<Resource>()
            .Select(group => new JsonObject { ["groupName"] = group.Properties.Text("GroupName"), ["groupId"] = group.PhysicalId }),
    ]);

    private static JsonObject Interface(Resource instance)
    {
        var properties = instance.Properties;
        var recorded = new JsonObject
        {
            ["attachment"] = new JsonObject
            {
                ["attachTime"] = RecordedTime.Of(instance.CreatedAt),
                ["attachmentId"] = Ec2Id.Of(instance, "eni-attach"),
                ["deleteOnTermination"] = true,
                ["deviceIndex"] = 0,
                ["status"] = "attached",
                ["networkCardIndex"] = 0,
            },
            ["description"] = "",
            ["groups"] = Groups(instance),
            ["ipv6Addresses"] = new JsonArray(),
            ["networkInterfaceId"] = Ec2Id.Of(instance, "eni"),
            ["ownerId"] = instance.Region.Id.AccountId,
            ["privateDnsName"] = InstanceNetwork.PrivateNameOf(instance),
            ["privateIpAddress"] = properties.Text(InstanceNetwork.PrivateAddress),
            ["sourceDestCheck"] = IsSourceDestChecked(instance),
            ["status"] = "in-use",
            ["subnetId"] = properties.Text("SubnetId"),
            ["vpcId"] = properties.Text("VpcId"),
            ["interfaceType"] = "interface",
        };
        if (InstanceNetwork.PublicAddressOf(instance) is { } publicAddress)
        {
            recorded["association"] = new JsonObject
            {
                ["ipOwnerId"] = AddressAssociation.AddressOf(instance) is null ? "amazon" : instance.Region.Id.AccountId,
                ["publicDnsName"] = InstanceNetwork.PublicNameOf(instance),
                ["publicIp"] = publicAddress,
            };
        }

        return recorded;
    }
}
