using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html">ListEntitiesForPolicy</a>.</summary>
internal static class ListEntitiesForPolicy
{
    private const string AsBoundary = "PermissionsBoundary";

    private static readonly string[] Filters = ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"];

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("ListEntitiesForPolicy", List);

    private static Response List(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.PolicyArn, "policyArn")
            .OneOf(request.EntityFilter, "entityFilter", Filters)
            .OneOf(request.PolicyUsageFilter, "policyUsageFilter", ["PermissionsPolicy", AsBoundary])
            .ThrowIfAny(IamErrors.Validation);
        FoundPolicy.Of(context, request.PolicyArn!);
        var account = context.Account();
        var entities = (request.PolicyUsageFilter == AsBoundary
                ? AttachedPolicies.BoundedBy(account, request.PolicyArn!)
                : AttachedPolicies.EntitiesOf(account, request.PolicyArn!))
            .Where(entity => request.EntityFilter is null || PrincipalKind.Of(entity.Type).Title == request.EntityFilter)
            .Where(entity => IamNames.PathIn(entity.Properties).StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal));
        var page = Entities.Page([.. entities], request.Marker, request.MaxItems);
        return new Response(
            [.. Of(page, PrincipalKind.Group).Select(group => new GroupEntity(group.PhysicalId, group.ResourceId))],
            [.. Of(page, PrincipalKind.User).Select(user => new UserEntity(user.PhysicalId, user.ResourceId))],
            [.. Of(page, PrincipalKind.Role).Select(role => new RoleEntity(role.PhysicalId, role.ResourceId))],
            page.NextToken is not null,
            page.NextToken);
    }

    private static IEnumerable<Resource> Of(Page<Resource> page, PrincipalKind kind) => page.Items.Where(entity => entity.Type == kind.ResourceType);

    private sealed record Request(
        string? PolicyArn, string? EntityFilter, string? PathPrefix, string? PolicyUsageFilter, string? Marker, int? MaxItems);

    private sealed record GroupEntity(string GroupName, string GroupId);

    private sealed record UserEntity(string UserName, string UserId);

    private sealed record RoleEntity(string RoleName, string RoleId);

    private sealed record Response(
        IReadOnlyList<GroupEntity> PolicyGroups,
        IReadOnlyList<UserEntity> PolicyUsers,
        IReadOnlyList<RoleEntity> PolicyRoles,
        bool IsTruncated,
        string? Marker);
}
