using Potemkin.EmbeddedAws.ResourceTypes.Ec2;

namespace Potemkin.EmbeddedAws.Services.Ec2.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html">DescribeInstances</a>.</summary>
internal static class InstanceDescription
{
    public static Description Instances { get; } = new("DescribeInstances", Instance.TypeName, "reservationSet")
    {
        Ids = new Dictionary<string, string> { ["InstanceId"] = "instanceId" },
        Missing = ("InstanceID", "instance ID"),
        Filters = new Dictionary<string, string>
        {
            ["instance-id"] = "instanceId",
            ["instance-type"] = "instanceType",
            ["instance-state-name"] = "state.name",
            ["instance-state-code"] = "state.code",
            ["image-id"] = "imageId",
            ["vpc-id"] = "vpcId",
            ["subnet-id"] = "subnetId",
            ["key-name"] = "keyName",
            ["availability-zone"] = "placement.availabilityZone",
            ["tenancy"] = "placement.tenancy",
            ["private-ip-address"] = "privateIpAddress",
            ["ip-address"] = "publicIpAddress",
            ["iam-instance-profile.arn"] = "iamInstanceProfile.arn",
            ["instance.group-id"] = "securityGroups.groupId",
            ["instance.group-name"] = "securityGroups.groupName",
            ["metadata-options.http-tokens"] = "metadataOptions.httpTokens",
            ["block-device-mapping.volume-id"] = "blockDeviceMappings.ebs.volumeId",
            ["root-device-type"] = "rootDeviceType",
        },
        XmlNames = new Dictionary<string, string?>
        {
            ["blockDeviceMappings"] = "blockDeviceMapping",
            ["networkInterfaces"] = "networkInterfaceSet",
            ["networkInterfaces.groups"] = "groupSet",
            ["networkInterfaces.ipv6Addresses"] = "ipv6AddressesSet",
            ["networkInterfaces.privateIpAddresses"] = "privateIpAddressesSet",
            ["publicDnsName"] = "dnsName",
            ["publicIpAddress"] = "ipAddress",
            ["securityGroups"] = "groupSet",
            ["state"] = "instanceState",
            ["stateTransitionReason"] = "reason",
        },
    };
}
