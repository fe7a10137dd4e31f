using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// A user, who never signs in here; in lists boundary and tags are left out.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_User.html">User</a>.
/// </summary>
internal sealed record UserShape(string Path, string UserName, string UserId, string Arn, DateTimeOffset CreateDate)
{
    public BoundaryShape? PermissionsBoundary { get; init; }

    public IReadOnlyList<TagShape>? Tags { get; init; }

    public static UserShape InList(Resource user) =>
        new(IamNames.PathIn(user.Properties), user.PhysicalId, user.ResourceId, user.Arn, user.CreatedAt);

    public static UserShape Of(Resource user) => InList(user) with
    {
        PermissionsBoundary = BoundaryShape.Of(user),
        Tags = TagShape.Of(user) is { Count: > 0 } tags ? tags : null,
    };
}
