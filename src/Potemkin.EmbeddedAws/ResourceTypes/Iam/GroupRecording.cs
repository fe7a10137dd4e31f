using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// A group as AWS Config records it; its users show as relationships only.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GroupDetail.html">GroupDetail</a>.
/// </summary>
internal sealed class GroupRecording() : PrincipalRecording(PrincipalKind.Group)
{
    protected override IEnumerable<ConfigurationRelationship> Related(Resource resource) => GroupMembership.UsersOf(resource)
        .Select(user => new ConfigurationRelationship(user.Type, user.ResourceId, user.Name, "Contains User"));
}
