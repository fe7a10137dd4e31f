using System.Globalization;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// A managed policy; in lists description and tags are left out.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html">Policy</a>.
/// </summary>
internal sealed record PolicyShape
{
    public required string PolicyName { get; init; }

    public required string PolicyId { get; init; }

    public required string Arn { get; init; }

    public required string Path { get; init; }

    public required string DefaultVersionId { get; init; }

    public required int AttachmentCount { get; init; }

    public required int PermissionsBoundaryUsageCount { get; init; }

    public bool IsAttachable => true;

    public string? Description { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required DateTimeOffset UpdateDate { get; init; }

    public IReadOnlyList<TagShape>? Tags { get; init; }

    public static PolicyShape InList(Resource policy) => new()
    {
        PolicyName = policy.Name!,
        PolicyId = policy.ResourceId,
        Arn = policy.Arn,
        Path = IamNames.PathIn(policy.Properties),
        DefaultVersionId = policy.Attributes["DefaultVersionId"].ToString(),
        AttachmentCount = AttachedPolicies.EntitiesOf(policy).Count(),
        PermissionsBoundaryUsageCount = AttachedPolicies.BoundedBy(policy).Count(),
        CreateDate = policy.CreatedAt,
        UpdateDate = UpdatedAt(policy),
    };

    public static PolicyShape Of(Resource policy) => InList(policy) with
    {
        Description = policy.Properties.Text("Description"),
        Tags = TagShape.Of(policy) is { Count: > 0 } tags ? tags : null,
    };

    public static PolicyShape OfAws(AwsManagedPolicy policy, IamAccount account)
    {
        var arn = policy.ArnIn(account);
        return new PolicyShape
        {
            PolicyName = IamNames.NameIn(arn),
            PolicyId = $"ANPA{StableId.Upper(arn, 17)}",
            Arn = arn,
            Path = IamNames.PathInPolicyArn(arn),
            DefaultVersionId = policy.VersionId,
            AttachmentCount = AttachedPolicies.EntitiesOf(account, arn).Count(),
            PermissionsBoundaryUsageCount = AttachedPolicies.BoundedBy(account, arn).Count(),
            CreateDate = policy.CreateDate,
            UpdateDate = policy.CreateDate,
        };
    }

    /// <summary>When the version came to be that holds.</summary>
    public static DateTimeOffset UpdatedAt(Resource policy) =>
        DateTimeOffset.Parse(policy.Attributes["UpdateDate"].ToString(), CultureInfo.InvariantCulture);
}
