using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.AutoScaling;

/// <summary>
/// A scheduled action as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ScheduledUpdateGroupAction.html">ScheduledUpdateGroupAction</a>.
/// </summary>
internal sealed class ScheduledActionRecording() : DescribedRecording(
    "AWS::AutoScaling::ScheduledAction",
    "AutoScalingGroupName DesiredCapacity EndTime MaxSize MinSize Recurrence ScheduledActionName TimeZone")
{
    protected override void Complete(Resource resource, JsonObject configuration) => configuration["scheduledActionARN"] = resource.ResourceId;
}
