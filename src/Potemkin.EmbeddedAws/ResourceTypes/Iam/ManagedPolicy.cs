using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// A customer managed policy. AWS Config knows it as another type, under which it stands in the region as well.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html">AWS::IAM::ManagedPolicy</a>.
/// </summary>
internal sealed class ManagedPolicy() : StoredResourceType(TypeName, IamFailures.Service)
{
    public const string TypeName = "AWS::IAM::ManagedPolicy";

    /// <summary>What AWS Config calls it; to CloudFormation, that is an inline policy.</summary>
    public const string RecordedTypeName = InlinePolicy.TypeName;

    private const int LongestName = 128;

    public override Resource Create(ResourceRequest request)
    {
        var policy = base.Create(request);
        policy.Region.Resources.Add(new Resource
        {
            Type = RecordedTypeName,
            PhysicalId = policy.PhysicalId,
            ResourceId = policy.ResourceId,
            Name = policy.Name,
            Arn = policy.Arn,
            Region = policy.Region,
            CreatedAt = policy.CreatedAt,
            Properties = [],
        });
        return policy;
    }

    public override void Delete(Resource resource)
    {
        base.Delete(resource);
        if (RecordedAs(resource) is { } recorded)
            resource.Region.Resources.Remove(recorded);
    }

    /// <summary>The policy as AWS Config knows it.</summary>
    public static Resource? RecordedAs(Resource policy) => policy.Region.Resources.Find(RecordedTypeName, policy.PhysicalId);

    protected override void Check(RegionState region, JsonObject properties)
    {
        PolicyText.CheckManagedPolicy(region.World, properties["PolicyDocument"]);
        NamedPrincipals.Check(new IamAccount(region), properties);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var account = new IamAccount(request.Region);
        var name = IamNames.For(request, "ManagedPolicyName", LongestName);
        IamNames.Check(account.World, "policyName", name, LongestName);
        // One of the same name under another path is refused as well.
        if (account.OfType(TypeName).Any(policy => policy.Name == name))
            throw IamFailures.Exists(account.World, $"A policy called {name} already exists. Duplicate names are not allowed.");
        var arn = IamNames.Arn(request.Region.Id, "policy", properties, name);
        return new ResourceIdentity(arn, arn) { ResourceId = IamNames.UniqueId(request, "ANPA"), Name = name };
    }

    protected override void CheckDeletion(Resource resource)
    {
        // Whom it names itself, CloudFormation takes it from.
        var named = NamedPrincipals.Of(resource).ToHashSet();
        if (AttachedPolicies.EntitiesOf(resource).Any(entity => !named.Contains(entity)) || AttachedPolicies.BoundedBy(resource).Any())
            throw IamFailures.DeleteConflict(resource.Region.World, IamFailures.PolicyAttached);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>
    {
        ["AttachmentCount"] = AttachedPolicies.EntitiesOf(resource).Count(),
        ["CreateDate"] = RecordedTime.Of(resource.CreatedAt),
        ["DefaultVersionId"] = resource.Attributes.GetValueOrDefault("DefaultVersionId")?.DeepClone() ?? "v1",
        ["IsAttachable"] = true,
        ["PermissionsBoundaryUsageCount"] = AttachedPolicies.BoundedBy(resource).Count(),
        ["PolicyArn"] = resource.Arn,
        ["PolicyId"] = resource.ResourceId,
        ["UpdateDate"] = resource.Attributes.GetValueOrDefault("UpdateDate")?.DeepClone() ?? RecordedTime.Of(resource.CreatedAt),
    };

    /// <summary>Another document is another version, and the one that holds.</summary>
    protected override void Follow(Resource resource, JsonObject before)
    {
        base.Follow(resource, before);
        if (JsonNode.DeepEquals(before["PolicyDocument"], resource.Properties["PolicyDocument"]))
            return;
        var version = int.Parse(resource.Attributes["DefaultVersionId"].ToString()[1..], CultureInfo.InvariantCulture);
        resource.Attributes = new Dictionary<string, JsonNode>(resource.Attributes)
        {
            ["DefaultVersionId"] = $"v{version + 1}",
            ["UpdateDate"] = RecordedTime.Of(resource.Region.World.Now),
        };
    }

    protected override IEnumerable<Resource> ShownBy(Resource resource) => NamedPrincipals.Of(resource);
}
