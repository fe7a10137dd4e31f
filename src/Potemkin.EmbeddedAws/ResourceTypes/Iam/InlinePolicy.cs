using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// An inline policy, put into any number of roles, users and groups. What AWS Config calls by the same name is a managed one.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html">AWS::IAM::Policy</a>.
/// </summary>
internal sealed class InlinePolicy() : StoredResourceType(TypeName, IamFailures.Service), ILastingResourceType
{
    public const string TypeName = "AWS::IAM::Policy";

    private const string OfNobody = "At least one of [Groups,Roles,Users] must be non-empty.";

    private const int LongestId = 24;
    private const int LongestLogicalId = 4;

    /// <summary>One of nobody has its id before it is refused, so that there is something to delete, which is refused for the same reason.</summary>
    public void Create(ResourceRequest request, ResourceCourse course)
    {
        if (IsOfNobody(request.Properties))
        {
            course.Begin(Unmade(request));
            throw new ResourceFailure(OfNobody);
        }

        course.Begin(Create(request));
        course.End();
    }

    public void Resume(Resource resource, ResourceRequest request, ResourceCourse course) => course.End();

    public void Update(Resource resource, ResourceRequest request, ResourceCourse course)
    {
        Update(resource, request);
        course.End();
    }

    public void Delete(Resource resource, ResourceRequest request, ResourceCourse course)
    {
        if (IsOfNobody(resource.Properties))
            throw new ResourceFailure(OfNobody);
        Delete(resource);
        course.End();
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (IsOfNobody(properties))
            throw new ResourceFailure(OfNobody);
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

    private static bool IsOfNobody(JsonObject properties) => PrincipalKind.All.All(kind => properties.Texts(kind.ListProperty).Count == 0);

    /// <summary>It is its stack's alone.</summary>
    private Resource Unmade(ResourceRequest request)
    {
        var identity = Identify(request, request.Properties);
        return new Resource
        {
            Type = TypeName,
            PhysicalId = identity.PhysicalId,
            ResourceId = identity.ResourceId,
            Arn = identity.Arn,
            Region = request.Region,
            CreatedAt = request.Region.World.Now,
            Properties = request.Properties.DeepClone().AsObject(),
        };
    }
}
