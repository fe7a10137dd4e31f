using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html">GetGroup</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html">ListGroups</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html">ListGroupsForUser</a>.
/// </summary>
internal static class ReadGroups
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetGroup", Get)
        .Add<ListRequest, ListResponse>("ListGroups", (request, context) => Answer(
            Entities.Page(context.Under(Group.TypeName, request.PathPrefix), request.Marker, request.MaxItems)))
        .Add<OfUserRequest, ListResponse>("ListGroupsForUser", (request, context) => Answer(
            Entities.Page([.. GroupMembership.GroupsOf(context.Principal(PrincipalKind.User, request.UserName))], request.Marker, request.MaxItems)));

    private static Response Get(Request request, RequestContext context)
    {
        var group = context.Principal(PrincipalKind.Group, request.GroupName);
        var page = Entities.Page([.. GroupMembership.UsersOf(group)], request.Marker, request.MaxItems);
        return new Response(GroupShape.Of(group), [.. page.Items.Select(UserShape.InList)], page.NextToken is not null, page.NextToken);
    }

    private static ListResponse Answer(Page<State.Resource> page) =>
        new([.. page.Items.Select(GroupShape.Of)], page.NextToken is not null, page.NextToken);

    private sealed record Request(string? GroupName, string? Marker, int? MaxItems);

    private sealed record Response(GroupShape Group, IReadOnlyList<UserShape> Users, bool IsTruncated, string? Marker);

    private sealed record ListRequest(string? PathPrefix, string? Marker, int? MaxItems);

    private sealed record OfUserRequest(string? UserName, string? Marker, int? MaxItems);

    private sealed record ListResponse(IReadOnlyList<GroupShape> Groups, bool IsTruncated, string? Marker);
}
