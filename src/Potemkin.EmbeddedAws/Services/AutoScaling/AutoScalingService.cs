using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.AutoScaling;

/// <summary>
/// Amazon EC2 Auto Scaling: what groups there are. They have no instances.
/// See <a href="https://docs.aws.amazon.com/autoscaling/ec2/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class AutoScalingService(RecordedConfigurations recordings) : DescribedService("autoscaling", "autoscaling", recordings)
{
    private static readonly ErrorText NoGroup = new("ValidationError", "AutoScalingGroup name not found - AutoScalingGroup '{id}' not found");

    private static readonly DescribedType Groups = new("AWS::AutoScaling::AutoScalingGroup")
    {
        Complete = (group, item) => item["Tags"] = new JsonArray([.. TagsOf(group)]),
        Missing = NoGroup,
    };

    private static readonly DescribedType LaunchConfigurations = new("AWS::AutoScaling::LaunchConfiguration");

    private static readonly DescribedType Policies = new("AWS::AutoScaling::ScalingPolicy") { Names = ["PolicyName"] };

    private static readonly DescribedType Actions = new("AWS::AutoScaling::ScheduledAction") { Names = ["ScheduledActionName"] };

    private static readonly DescribedType Hooks = new("AWS::AutoScaling::LifecycleHook")
    {
        Defaults = """{"HeartbeatTimeout":3600,"GlobalTimeout":172800,"DefaultResult":"ABANDON"}""",
        Names = ["LifecycleHookName"],
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "ValidationError", Missing = NoGroup };

    protected override void Offer(DescribedOperations operations) => operations
        .List("DescribeAutoScalingGroups", Groups, "AutoScalingGroupNames", "tag-key=Tags.Key tag-value=Tags.Value", Whole, passing: true)
        .List("DescribeLaunchConfigurations", LaunchConfigurations, "LaunchConfigurationNames", passing: true)
        .List("DescribePolicies", Policies, "PolicyNames", where: OfGroup, passing: true)
        .List("DescribeScheduledActions", Actions, "ScheduledActionNames", where: OfGroup, passing: true)
        .List("DescribeLifecycleHooks", Hooks, "LifecycleHookNames", where: OfGroup, passing: true)
        .Add("DescribeTags", asked => operations.Page(asked, [.. Groups.In(asked.Region).SelectMany(TagsOf).Where(tag => Filters.Take(asked, tag))]))
        .Add("DescribeNotificationConfigurations", asked => operations.Page(asked, [.. NotificationsOf(asked)]))
        .Add("DescribeAccountLimits", asked => new JsonObject
        {
            ["MaxNumberOfAutoScalingGroups"] = 500,
            ["MaxNumberOfLaunchConfigurations"] = 200,
            ["NumberOfAutoScalingGroups"] = Groups.In(asked.Region).Count(),
            ["NumberOfLaunchConfigurations"] = LaunchConfigurations.In(asked.Region).Count(),
        })
        .None("DescribeAutoScalingInstances", "DescribeInstanceRefreshes", "DescribeScalingActivities");

    private static DescribedFilters Filters { get; } = DescribedFilters.Read("auto-scaling-group=ResourceId key=Key value=Value propagate-at-launch=PropagateAtLaunch");

    // There are no instances to be told of or not.
    private static Func<Resource, bool> Whole(Asked asked)
    {
        asked.Ignoring("IncludeInstances");
        return _ => true;
    }

    private static Func<Resource, bool> OfGroup(Asked asked)
    {
        var (group, kinds) = (asked.Text("AutoScalingGroupName"), asked.Texts("PolicyTypes"));
        return resource => (group is null || resource.Properties.Text("AutoScalingGroupName") == group)
            && (kinds is null || kinds.Contains(resource.Properties.Text("PolicyType") ?? "SimpleScaling"));
    }

    private static IEnumerable<JsonObject> TagsOf(Resource group) => group.Tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => new JsonObject
    {
        ["ResourceId"] = group.PhysicalId,
        ["ResourceType"] = "auto-scaling-group",
        ["Key"] = tag.Key,
        ["Value"] = tag.Value,
        // What a stack adds is on its instances too.
        ["PropagateAtLaunch"] = group.Properties.Objects("Tags").FirstOrDefault(given => given.Text("Key") == tag.Key)?.Flag("PropagateAtLaunch") ?? true,
    });

    private static IEnumerable<JsonObject> NotificationsOf(Asked asked)
    {
        var names = asked.Texts("AutoScalingGroupNames");
        var groups = Groups.In(asked.Region).Where(group => names is null || names.Contains(group.PhysicalId));
        return groups.SelectMany(group => group.Properties.Objects("NotificationConfigurations")
            .SelectMany(given => given.Texts("NotificationTypes").Select(kind => new JsonObject
            {
                ["AutoScalingGroupName"] = group.PhysicalId,
                ["TopicARN"] = (given["TopicARN"] is JsonArray topics ? topics[0] : given["TopicARN"])?.ToString(),
                ["NotificationType"] = kind,
            })));
    }
}
