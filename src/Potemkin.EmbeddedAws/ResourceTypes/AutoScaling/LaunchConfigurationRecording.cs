using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.AutoScaling;

/// <summary>
/// A launch configuration as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchConfiguration.html">LaunchConfiguration</a>.
/// </summary>
internal sealed class LaunchConfigurationRecording() : DescribedRecording(
    "AWS::AutoScaling::LaunchConfiguration",
    """
    AssociatePublicIpAddress BlockDeviceMappings ClassicLinkVPCId ClassicLinkVPCSecurityGroups EbsOptimized IamInstanceProfile ImageId
    InstanceMonitoring=instanceMonitoring.enabled InstanceType KernelId KeyName LaunchConfigurationName MetadataOptions PlacementTenancy
    RamDiskId=ramdiskId SecurityGroups SpotPrice UserData
    """,
    ItemNames.SmallCapitals)
{
    protected override string Defaults =>
        """
        {"blockDeviceMappings":[],"classicLinkVPCSecurityGroups":[],"ebsOptimized":false,"instanceMonitoring":{"enabled":true},"kernelId":"",
         "keyName":"","ramdiskId":"","securityGroups":[],"userData":""}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["createdTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["launchConfigurationARN"] = resource.ResourceId;
    }
}
