using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An instance that says it runs, with its volumes. Nothing runs.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html">AWS::EC2::Instance</a>.
/// </summary>
internal sealed class Instance() : Ec2ResourceType(TypeName, "i", "instance")
{
    public const string TypeName = "AWS::EC2::Instance";

    private static readonly string[] Unsupported =
    [
        "AdditionalInfo", "Affinity", "ElasticGpuSpecifications", "ElasticInferenceAccelerators", "HostId", "HostResourceGroupArn",
        "Ipv6AddressCount", "Ipv6Addresses", "LaunchTemplate", "LicenseSpecifications", "SsmAssociations", "Volumes",
    ];

    public override Resource Create(ResourceRequest request)
    {
        var instance = base.Create(request);
        InstanceVolumes.AddTo(instance);
        return instance;
    }

    public override void Delete(Resource resource)
    {
        if (resource.Properties.Flag("DisableApiTermination"))
        {
            throw Refusal(
                resource.Region.World,
                $"The instance '{resource.PhysicalId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.");
        }

        InstanceVolumes.RemoveFrom(resource);
        base.Delete(resource);
    }

    protected override JsonObject InEffect(ResourceRequest request)
    {
        if (Unsupported.FirstOrDefault(request.Properties.ContainsKey) is { } property)
            throw HandlerFailures.Unsupported(TypeName, property);
        var properties = base.InEffect(request);
        properties["InstanceType"] ??= "m1.small";
        InstanceNetwork.Complete(request.Region, properties);
        return properties;
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (!properties.ContainsKey("ImageId"))
            throw Refusal(region.World, "The request must contain the parameter ImageId");
        if (properties.Text("IamInstanceProfile") is { } profile && new IamAccount(region).Find(InstanceProfile.TypeName, profile) is null)
            throw Refusal(region.World, $"Value ({profile}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name");
        base.Check(region, properties);
    }

    protected override void CheckUpdate(Resource before, Resource after)
    {
        if (!JsonNode.DeepEquals(before.Properties["BlockDeviceMappings"], after.Properties["BlockDeviceMappings"]))
            throw HandlerFailures.Unsupported(TypeName, "BlockDeviceMappings in an update");
    }

    protected override void Follow(Resource resource, JsonObject before)
    {
        foreach (var address in InstanceNetwork.Addresses)
            resource.Properties[address] = before.Copy(address);
        base.Follow(resource, before);
    }

    /// <summary>Only its volumes name it, and they are gone by then or stay behind.</summary>
    protected override void CheckDeletion(Resource resource)
    {
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>
    {
        ["AvailabilityZone"] = resource.Properties.Text("AvailabilityZone")!,
        ["InstanceId"] = resource.PhysicalId,
        ["PrivateDnsName"] = InstanceNetwork.PrivateNameOf(resource),
        ["PrivateIp"] = resource.Properties.Text(InstanceNetwork.PrivateAddress)!,
        ["PublicDnsName"] = InstanceNetwork.PublicNameOf(resource),
        ["PublicIp"] = resource.Properties.Text(InstanceNetwork.PublicAddress) ?? "",
        ["State"] = new JsonObject { ["Code"] = "16", ["Name"] = "running" },
        ["VpcId"] = resource.Properties.Text("VpcId")!,
    };
}
