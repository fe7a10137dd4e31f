using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html">GetInstanceProfile</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html">ListInstanceProfiles</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html">ListInstanceProfilesForRole</a>.
/// </summary>
internal static class ReadInstanceProfiles
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetInstanceProfile", Get)
        .Add<ListRequest, ListResponse>("ListInstanceProfiles", (request, context) => Answer(
            Entities.Page(context.Under(InstanceProfile.TypeName, request.PathPrefix), request.Marker, request.MaxItems)))
        .Add<OfRoleRequest, ListResponse>("ListInstanceProfilesForRole", (request, context) => Answer(
            Entities.Page([.. InstanceProfile.Of(context.Principal(PrincipalKind.Role, request.RoleName))], request.Marker, request.MaxItems)));

    private static Response Get(Request request, RequestContext context)
    {
        Entities.Required(request.InstanceProfileName, "instanceProfileName");
        var profile = context.Account().Find(InstanceProfile.TypeName, request.InstanceProfileName!)
            ?? throw IamErrors.InstanceProfileNotFound(request.InstanceProfileName!);
        return new Response(Shape(profile));
    }

    private static ListResponse Answer(Page<Resource> page) => new([.. page.Items.Select(Shape)], page.NextToken is not null, page.NextToken);

    private static ProfileShape Shape(Resource profile)
    {
        var account = new IamAccount(profile.Region);
        var roles = profile.Properties.Texts("Roles").Select(name => account.Find(Role.TypeName, name)).OfType<Resource>();
        return new ProfileShape(
            IamNames.PathIn(profile.Properties),
            profile.PhysicalId,
            profile.ResourceId,
            profile.Arn,
            profile.CreatedAt,
            [.. roles.Select(RoleShape.InList)]);
    }

    private sealed record Request(string? InstanceProfileName);

    private sealed record ProfileShape(
        string Path, string InstanceProfileName, string InstanceProfileId, string Arn, DateTimeOffset CreateDate, IReadOnlyList<RoleShape> Roles);

    private sealed record Response(ProfileShape InstanceProfile);

    private sealed record ListRequest(string? PathPrefix, string? Marker, int? MaxItems);

    private sealed record OfRoleRequest(string? RoleName, string? Marker, int? MaxItems);

    private sealed record ListResponse(IReadOnlyList<ProfileShape> InstanceProfiles, bool IsTruncated, string? Marker);
}
