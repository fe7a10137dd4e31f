using Potemkin.EmbeddedAws.Protocol.Rest;

namespace Potemkin.EmbeddedAws.Services.Scheduler;

/// <summary>
/// The addresses of the operations that Amazon EventBridge Scheduler has, offered here or not.
/// See <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html">Actions</a>.
/// </summary>
internal static class SchedulerRoutes
{
    public static RouteTable All { get; } = new(
    [
        new("CreateSchedule", "POST", "/schedules/{Name}"),
        new("CreateScheduleGroup", "POST", "/schedule-groups/{Name}"),
        new("DeleteSchedule", "DELETE", "/schedules/{Name}"),
        new("DeleteScheduleGroup", "DELETE", "/schedule-groups/{Name}"),
        new("GetSchedule", "GET", "/schedules/{Name}"),
        new("GetScheduleGroup", "GET", "/schedule-groups/{Name}"),
        new("ListScheduleGroups", "GET", "/schedule-groups"),
        new("ListSchedules", "GET", "/schedules"),
        new("ListTagsForResource", "GET", "/tags/{ResourceArn}"),
        new("TagResource", "POST", "/tags/{ResourceArn}"),
        new("UntagResource", "DELETE", "/tags/{ResourceArn}"),
        new("UpdateSchedule", "PUT", "/schedules/{Name}"),
    ]);
}
