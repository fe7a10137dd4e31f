using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CodeDeploy;

/// <summary>
/// A deployment group as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_DeploymentGroupInfo.html">DeploymentGroupInfo</a>.
/// </summary>
internal sealed class DeploymentGroupRecording() : DescribedRecording(
    "AWS::CodeDeploy::DeploymentGroup",
    """
    AlarmConfiguration ApplicationName AutoRollbackConfiguration BlueGreenDeploymentConfiguration DeploymentConfigName DeploymentGroupName
    DeploymentStyle ECSServices=ecsServices Ec2TagFilters LoadBalancerInfo OnPremisesInstanceTagFilters OutdatedInstancesStrategy ServiceRoleArn
    TriggerConfigurations
    """)
{
    private const string ApplicationType = "AWS::CodeDeploy::Application";

    protected override string Defaults =>
        """
        {"autoRollbackConfiguration":{"enabled":false,"events":[]},"deploymentConfigName":"CodeDeployDefault.OneAtATime",
         "deploymentStyle":{"deploymentType":"IN_PLACE","deploymentOption":"WITHOUT_TRAFFIC_CONTROL"},"ec2TagFilters":[],
         "onPremisesInstanceTagFilters":[],"outdatedInstancesStrategy":"UPDATE","triggerConfigurations":[]}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var application = resource.Region.Resources.Find(ApplicationType, resource.Properties.Text("ApplicationName")!);
        configuration["computePlatform"] = application?.Properties.Text("ComputePlatform") ?? "Server";
        configuration["deploymentGroupId"] = resource.ResourceId;
        configuration["autoScalingGroups"] = new JsonArray([.. resource.Properties.Texts("AutoScalingGroups").Select(name => new JsonObject { ["name"] = name })]);
    }
}
