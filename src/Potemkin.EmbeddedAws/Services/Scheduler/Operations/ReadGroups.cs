using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes.Scheduler;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Scheduler.Operations;

/// <summary>
/// The groups of schedules: those of stacks, and the one that each region of an account has.
/// See <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetScheduleGroup.html">GetScheduleGroup</a> and
/// <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListScheduleGroups.html">ListScheduleGroups</a>.
/// </summary>
internal static class ReadGroups
{
    private const string TypeName = "AWS::Scheduler::ScheduleGroup";
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Group>("GetScheduleGroup", (request, context) => Find(request.Name ?? "", context))
        .Add<ListRequest, ListAnswer>("ListScheduleGroups", List);

    private static Group Find(string name, RequestContext context) =>
        All(context.Region).FirstOrDefault(group => group.Name == name) ?? throw SchedulerErrors.GroupNotFound(name);

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var groups = All(context.Region)
            .Where(group => group.Name.StartsWith(request.NamePrefix ?? "", StringComparison.Ordinal)).OrderBy(group => group.Name, StringComparer.Ordinal).ToList();
        var page = Page.Of(groups, request.NextToken, request.MaxResults ?? LargestPage, SchedulerErrors.InvalidNextToken);
        return new ListAnswer(page.Items, page.NextToken);
    }

    private static IEnumerable<Group> All(RegionState region) => region.Resources.OfType(TypeName)
        .Select(group => new Group(group.Arn, group.PhysicalId, group.CreatedAt, group.CreatedAt))
        .Prepend(new Group(
            region.Id.Arn("scheduler", $"schedule-group/{Schedule.DefaultGroup}"), Schedule.DefaultGroup, null, null));

    private sealed record Request(string? Name);

    private sealed record ListRequest
    {
        [Query]
        public string? NamePrefix { get; init; }

        [Query]
        public string? NextToken { get; init; }

        [Query]
        public int? MaxResults { get; init; }
    }

    private sealed record ListAnswer(IReadOnlyList<Group> ScheduleGroups, string? NextToken);

    private sealed record Group(string Arn, string Name, DateTimeOffset? CreationDate, DateTimeOffset? LastModificationDate)
    {
        public string State => "ACTIVE";
    }
}
