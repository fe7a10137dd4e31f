using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html">GetRole</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html">ListRoles</a>.
/// </summary>
internal static class ReadRoles
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetRole", (request, context) => new Response(RoleShape.Of(context.Principal(PrincipalKind.Role, request.RoleName))))
        .Add<ListRequest, ListResponse>("ListRoles", List);

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        var page = Entities.Page(context.Under(Role.TypeName, request.PathPrefix), request.Marker, request.MaxItems);
        return new ListResponse([.. page.Items.Select(RoleShape.InList)], page.NextToken is not null, page.NextToken);
    }

    private sealed record Request(string? RoleName);

    private sealed record Response(RoleShape Role);

    private sealed record ListRequest(string? PathPrefix, string? Marker, int? MaxItems);

    private sealed record ListResponse(IReadOnlyList<RoleShape> Roles, bool IsTruncated, string? Marker);
}
