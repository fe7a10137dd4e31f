using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// A role as AWS Config records it; description and session duration do not show.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleDetail.html">RoleDetail</a>.
/// </summary>
internal sealed class RoleRecording() : PrincipalRecording(PrincipalKind.Role)
{
    protected override void Add(Resource resource, JsonObject configuration)
    {
        configuration["assumeRolePolicyDocument"] = TrustPolicyOf(resource);
        configuration["instanceProfileList"] = new JsonArray([.. InstanceProfile.Of(resource).Select(profile => Profile(profile, resource))]);
    }

    private static JsonObject Profile(Resource profile, Resource role)
    {
        var inProfile = Identity(PrincipalKind.Role, role);
        inProfile["assumeRolePolicyDocument"] = TrustPolicyOf(role);
        return new JsonObject
        {
            ["path"] = IamNames.PathIn(profile.Properties),
            ["instanceProfileName"] = profile.PhysicalId,
            ["instanceProfileId"] = profile.ResourceId,
            ["arn"] = profile.Arn,
            ["createDate"] = RecordedTime.Of(profile.CreatedAt),
            ["roles"] = new JsonArray(inProfile),
        };
    }

    private static string TrustPolicyOf(Resource role) => PolicyText.Encoded(role.Properties["AssumeRolePolicyDocument"]!);
}
