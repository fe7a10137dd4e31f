using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.AutoScaling;

/// <summary>
/// An Auto Scaling group as AWS Config records it; it has no instances, as none are made.
/// See <a href="https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AutoScalingGroup.html">AutoScalingGroup</a>.
/// </summary>
internal sealed class GroupRecording() : DescribedRecording(
    "AWS::AutoScaling::AutoScalingGroup",
    """
    AutoScalingGroupARN AutoScalingGroupName AvailabilityZones CapacityRebalance Cooldown=defaultCooldown:number DefaultInstanceWarmup
    DesiredCapacity:number DesiredCapacityType HealthCheckGracePeriod HealthCheckType LaunchConfigurationName LaunchTemplate LoadBalancerNames
    MaxInstanceLifetime MaxSize:number MinSize:number MixedInstancesPolicy NewInstancesProtectedFromScaleIn PlacementGroup ServiceLinkedRoleARN
    TargetGroupARNs TerminationPolicies
    """,
    ItemNames.SmallCapitals)
{
    protected override string Defaults =>
        """
        {"capacityRebalance":false,"defaultCooldown":300,"healthCheckGracePeriod":0,"healthCheckType":"EC2","instances":[],"loadBalancerNames":[],
         "newInstancesProtectedFromScaleIn":false,"suspendedProcesses":[],"targetGroupARNs":[],"terminationPolicies":["Default"]}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        var subnets = properties.Texts("VPCZoneIdentifier");
        configuration["createdTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        configuration["desiredCapacity"] ??= configuration["minSize"]?.DeepClone();
        configuration["vpczoneIdentifier"] = string.Join(',', subnets);
        configuration["availabilityZones"] ??= ListOf(subnets
            .Select(id => resource.Region.Resources.Find(Subnet.TypeName, id)?.Properties.Text("AvailabilityZone"))
            .OfType<string>().Distinct());
        configuration["serviceLinkedRoleARN"] ??=
            resource.Region.Id.GlobalArn("iam", "role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling");
        configuration["enabledMetrics"] = new JsonArray([.. properties.Objects("MetricsCollection").SelectMany(Metrics)]);
        configuration["tags"] = RecordedTags.Of(resource);
    }

    protected override string ZoneOf(Resource resource) => SeveralZones;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new()
    {
        ["LifeCycleHooks"] = new JsonArray([.. resource.Properties.Objects("LifecycleHookSpecificationList").Select(hook => Hook(resource, hook))]),
    };

    private static IEnumerable<JsonNode> Metrics(JsonObject collection) => collection.Texts("Metrics")
        .Select(metric => new JsonObject { ["metric"] = metric, ["granularity"] = collection.Copy("Granularity") });

    private static JsonObject Hook(Resource group, JsonObject hook)
    {
        var described = new JsonObject { ["autoScalingGroupName"] = group.PhysicalId };
        foreach (var (name, value) in hook)
            described[ItemNames.SmallLetter(name)] = value?.DeepClone();
        return described;
    }
}
