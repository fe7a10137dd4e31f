using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_Group.html">Group</a>.</summary>
internal sealed record GroupShape(string Path, string GroupName, string GroupId, string Arn, DateTimeOffset CreateDate)
{
    public static GroupShape Of(Resource group) =>
        new(IamNames.PathIn(group.Properties), group.PhysicalId, group.ResourceId, group.Arn, group.CreatedAt);
}
