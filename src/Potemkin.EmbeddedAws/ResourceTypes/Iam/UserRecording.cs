using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// A user as AWS Config records it; neither a login profile nor access keys show.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_UserDetail.html">UserDetail</a>.
/// </summary>
internal sealed class UserRecording() : PrincipalRecording(PrincipalKind.User)
{
    protected override void Add(Resource resource, JsonObject configuration) =>
        configuration["groupList"] = new JsonArray([.. GroupMembership.GroupsOf(resource).Select(group => (JsonNode)group.PhysicalId)]);

    protected override IEnumerable<ConfigurationRelationship> Related(Resource resource) => GroupMembership.GroupsOf(resource)
        .Select(group => new ConfigurationRelationship(group.Type, group.ResourceId, group.Name, "Is attached to Group"));
}
