using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes.Scheduler;

namespace Potemkin.EmbeddedAws.Services.Scheduler.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html">GetSchedule</a> and
/// <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html">ListSchedules</a>.
/// </summary>
internal static class ReadSchedules
{
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, ScheduleShape>("GetSchedule", Get)
        .Add<ListRequest, ListAnswer>("ListSchedules", List);

    private static ScheduleShape Get(Request request, RequestContext context)
    {
        var schedule = context.Region.Resources.Find(Schedule.TypeName, request.Name ?? "");
        var whole = schedule is null ? null : ScheduleShape.Whole(schedule);
        return whole?.GroupName == (request.GroupName ?? Schedule.DefaultGroup) ? whole! : throw SchedulerErrors.ScheduleNotFound(request.Name ?? "");
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var schedules = context.Region.Resources.OfType(Schedule.TypeName).Select(ScheduleShape.Summary)
            .Where(schedule => schedule.Name.StartsWith(request.NamePrefix ?? "", StringComparison.Ordinal))
            .Where(schedule => request.ScheduleGroup is null || schedule.GroupName == request.ScheduleGroup)
            .Where(schedule => request.State is null || schedule.State == request.State)
            .OrderBy(schedule => schedule.Name, StringComparer.Ordinal).ToList();
        var page = Page.Of(schedules, request.NextToken, request.MaxResults ?? LargestPage, SchedulerErrors.InvalidNextToken);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private sealed record Request
    {
        public string? Name { get; init; }

        [Query("groupName")]
        public string? GroupName { get; init; }
    }

    private sealed record ListRequest
    {
        [Query]
        public string? ScheduleGroup { get; init; }

        [Query]
        public string? NamePrefix { get; init; }

        [Query]
        public string? State { get; init; }

        [Query]
        public string? NextToken { get; init; }

        [Query]
        public int? MaxResults { get; init; }
    }

    private sealed record ListAnswer(IReadOnlyList<ScheduleShape> Schedules, string? NextToken);
}
