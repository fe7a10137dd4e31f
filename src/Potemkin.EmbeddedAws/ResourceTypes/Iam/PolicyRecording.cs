using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// A managed policy as AWS Config records it, with the version that holds. An inline policy shows in the items of those who have it.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ManagedPolicyDetail.html">ManagedPolicyDetail</a>.
/// </summary>
internal sealed class PolicyRecording : IRecordedConfiguration
{
    public string ResourceType => ManagedPolicy.RecordedTypeName;

    /// <summary>An inline policy has no unique id.</summary>
    public Resource? RecordedAs(Resource changed) => changed.ResourceId == changed.PhysicalId ? null : changed;

    public RecordedContent Describe(Resource resource)
    {
        var policy = ManagedPolicyOf(resource)!;
        var entities = AttachedPolicies.EntitiesOf(policy).ToList();
        var configuration = new JsonObject
        {
            ["policyName"] = policy.Name,
            ["policyId"] = policy.ResourceId,
            ["arn"] = policy.Arn,
            ["path"] = IamNames.PathIn(policy.Properties),
            ["defaultVersionId"] = policy.Attributes["DefaultVersionId"].DeepClone(),
            ["attachmentCount"] = entities.Count,
            ["permissionsBoundaryUsageCount"] = AttachedPolicies.BoundedBy(policy).Count(),
            ["isAttachable"] = true,
            ["createDate"] = RecordedTime.Of(policy.CreatedAt),
            ["updateDate"] = policy.Attributes["UpdateDate"].DeepClone(),
            ["policyVersionList"] = new JsonArray(new JsonObject
            {
                ["document"] = PolicyText.Encoded(policy.Properties["PolicyDocument"]!),
                ["versionId"] = policy.Attributes["DefaultVersionId"].DeepClone(),
                ["isDefaultVersion"] = true,
                ["createDate"] = policy.Attributes["UpdateDate"].DeepClone(),
            }),
        };
        if (policy.Properties.Text("Description") is { } description)
            configuration["description"] = description;
        return new RecordedContent
        {
            Configuration = configuration,
            Relationships =
            [
                .. entities.Select(entity => new ConfigurationRelationship(
                    entity.Type, entity.ResourceId, entity.Name, $"Is attached to {PrincipalKind.Of(entity.Type).Title}")),
            ],
        };
    }

    private static Resource? ManagedPolicyOf(Resource recorded) => recorded.Region.Resources.Find(ManagedPolicy.TypeName, recorded.PhysicalId);
}
