using System.Text.Json.Nodes;
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
        AssumeRolePolicyDocument = PolicyText.Encoded(TrustPolicyOf(role)),
        Description = role.Properties.Text("Description") ?? "",
        MaxSessionDuration = role.Properties.Number("MaxSessionDuration") ?? DefaultSession,
    };

    public static RoleShape Of(Resource role) => InList(role) with
    {
        PermissionsBoundary = BoundaryShape.Of(role),
        // CloudFormation puts no tags of its own on a role.
        Tags = TagShape.Of(role).Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).ToList() is { Count: > 0 } tags ? tags : null,
        RoleLastUsed = new Empty(),
    };

    /// <summary>IAM reads who may take on a role, and writes lists of one as the one.</summary>
    private static JsonNode TrustPolicyOf(Resource role)
    {
        var document = role.Properties["AssumeRolePolicyDocument"]!.DeepClone();
        foreach (var statement in (document as JsonObject)?["Statement"] is JsonArray statements ? statements.OfType<JsonObject>() : [])
        {
            UnwrapSingle(statement, "Action");
            if (statement["Principal"] is JsonObject principals)
            {
                foreach (var kind in principals.Select(principal => principal.Key).ToList())
                    UnwrapSingle(principals, kind);
            }
        }

        return document;
    }

    private static void UnwrapSingle(JsonObject of, string member)
    {
        if (of[member] is JsonArray { Count: 1 } list)
            of[member] = list[0]!.DeepClone();
    }
}
