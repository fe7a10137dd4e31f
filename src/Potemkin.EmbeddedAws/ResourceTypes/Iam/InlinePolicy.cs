using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// An inline policy, put into any number of roles, users and groups. What AWS Config calls by the same name is a managed one.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html">AWS::IAM::Policy</a>.
/// </summary>
internal sealed class InlinePolicy() : StoredResourceType(TypeName, IamFailures.Service)
{
    public const string TypeName = "AWS::IAM::Policy";

    private const int LongestId = 24;
    private const int LongestLogicalId = 4;

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (PrincipalKind.All.All(kind => properties.Texts(kind.ListProperty).Count == 0))
            throw new ResourceFailure("At least one of [Groups,Roles,Users] must be non-empty.");
        PolicyText.CheckIdentityPolicy(region.World, properties["PolicyDocument"]);
        NamedPrincipals.Check(new IamAccount(region), properties);
    }

    /// <summary>CloudFormation shortens the id of this type more than that of others.</summary>
    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = GeneratedName.MixedCase(request, LongestId, LongestLogicalId);
        return new ResourceIdentity(id, id);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Id"] = resource.PhysicalId };

    protected override IEnumerable<Resource> ShownBy(Resource resource) => NamedPrincipals.Of(resource);
}
