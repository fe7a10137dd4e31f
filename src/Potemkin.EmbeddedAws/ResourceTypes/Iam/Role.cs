using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html">AWS::IAM::Role</a>.</summary>
internal sealed class Role() : PrincipalType(PrincipalKind.Role)
{
    public const string TypeName = "AWS::IAM::Role";

    private const int ShortestSession = 3_600;
    private const int LongestSession = 43_200;

    protected override void Check(RegionState region, JsonObject properties)
    {
        PolicyText.CheckTrustPolicy(region.World, properties["AssumeRolePolicyDocument"]);
        if (properties.Number("MaxSessionDuration") is { } seconds and (< ShortestSession or > LongestSession))
        {
            throw IamFailures.InvalidRequest(
                region.World,
                $"1 validation error detected: Value '{seconds}' at 'maxSessionDuration' failed to satisfy constraint: Member must have value "
                    + (seconds < ShortestSession ? $"greater than or equal to {ShortestSession}" : $"less than or equal to {LongestSession}"));
        }

        base.Check(region, properties);
    }

    protected override void CheckDeletion(Resource resource)
    {
        if (InstanceProfile.Of(resource).Any())
            throw IamFailures.DeleteConflict(resource.Region.World, IamFailures.InInstanceProfile);
        base.CheckDeletion(resource);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Arn"] = resource.Arn, ["RoleId"] = resource.ResourceId };
}
