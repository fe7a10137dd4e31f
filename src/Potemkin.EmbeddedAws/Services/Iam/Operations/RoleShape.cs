using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// A role; in lists boundary, tags and last use are left out.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html">Role</a>.
/// </summary>
internal sealed record RoleShape
{
    private const int DefaultSession = 3_600;

    public required string Path { get; init; }

    public required string RoleName { get; init; }

    public required string RoleId { get; init; }

    public required string Arn { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required string AssumeRolePolicyDocument { get; init; }

    public required string? Description { get; init; }

    public required int MaxSessionDuration { get; init; }

    public BoundaryShape? PermissionsBoundary { get; init; }

    public IReadOnlyList<TagShape>? Tags { get; init; }

    /// <summary>Empty: nobody notes when roles are used.</summary>
    public Empty? RoleLastUsed { get; init; }

    public static RoleShape InList(Resource role) => new()
    {
        Path = IamNames.PathIn(role.Properties),
        RoleName = role.PhysicalId,
        RoleId = role.ResourceId,
        Arn = role.Arn,
        CreateDate = role.CreatedAt,
        AssumeRolePolicyDocument = PolicyText.Encoded(role.Properties["AssumeRolePolicyDocument"]!),
        Description = role.Properties.Text("Description"),
        MaxSessionDuration = role.Properties.Number("MaxSessionDuration") ?? DefaultSession,
    };

    public static RoleShape Of(Resource role) => InList(role) with
    {
        PermissionsBoundary = BoundaryShape.Of(role),
        Tags = TagShape.Of(role) is { Count: > 0 } tags ? tags : null,
        RoleLastUsed = new Empty(),
    };
}
