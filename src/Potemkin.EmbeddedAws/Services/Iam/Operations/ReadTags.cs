using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html">ListRoleTags</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html">ListUserTags</a>.
/// </summary>
internal static class ReadTags
{
    public static void AddTo(OperationTable operations) => operations
        .Add<RoleRequest, Response>("ListRoleTags", (request, context) => List(
            context.Principal(PrincipalKind.Role, request.RoleName), request.Marker, request.MaxItems))
        .Add<UserRequest, Response>("ListUserTags", (request, context) => List(
            context.Principal(PrincipalKind.User, request.UserName), request.Marker, request.MaxItems));

    private static Response List(Resource principal, string? marker, int? maxItems)
    {
        var page = Entities.Page(TagShape.Of(principal), marker, maxItems);
        return new Response(page.Items, page.NextToken is not null, page.NextToken);
    }

    private sealed record RoleRequest(string? RoleName, string? Marker, int? MaxItems);

    private sealed record UserRequest(string? UserName, string? Marker, int? MaxItems);

    private sealed record Response(IReadOnlyList<TagShape> Tags, bool IsTruncated, string? Marker);
}
