using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// The caller is never a user, so users have to be named.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html">GetUser</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html">ListUsers</a>.
/// </summary>
internal static class ReadUsers
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetUser", Get)
        .Add<ListRequest, ListResponse>("ListUsers", List);

    private static Response Get(Request request, RequestContext context) =>
        new(UserShape.Of(context.Principal(PrincipalKind.User, request.UserName ?? throw IamErrors.CallerIsNoUser())));

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        var page = Entities.Page(context.Under(User.TypeName, request.PathPrefix), request.Marker, request.MaxItems);
        return new ListResponse([.. page.Items.Select(UserShape.InList)], page.NextToken is not null, page.NextToken);
    }

    private sealed record Request(string? UserName);

    private sealed record Response(UserShape User);

    private sealed record ListRequest(string? PathPrefix, string? Marker, int? MaxItems);

    private sealed record ListResponse(IReadOnlyList<UserShape> Users, bool IsTruncated, string? Marker);
}
