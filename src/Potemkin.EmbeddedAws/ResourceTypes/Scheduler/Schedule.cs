using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Scheduler;

/// <summary>
/// A schedule, whose ARN has the name of its group in it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html">AWS::Scheduler::Schedule</a>.
/// </summary>
internal sealed class Schedule() : RegistryType(TypeName)
{
    public const string TypeName = "AWS::Scheduler::Schedule";

    /// <summary>The group of schedules that name none.</summary>
    public const string DefaultGroup = "default";

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values) => values.Set(
        "Arn",
        region.Id.Arn("scheduler", $"schedule/{properties.Text("GroupName") ?? DefaultGroup}/{values.Text("Name")}"));
}
