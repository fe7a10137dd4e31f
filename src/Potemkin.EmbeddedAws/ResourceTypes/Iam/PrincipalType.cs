using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>What roles, users and groups have in common.</summary>
/// <param name="kind">Which of them it is.</param>
internal abstract class PrincipalType(PrincipalKind kind) : StoredResourceType(kind.ResourceType, IamFailures.Service)
{
    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var account = new IamAccount(request.Region);
        var name = IamNames.For(request, kind.NameProperty, kind.LongestName);
        IamNames.Check(account.World, $"{kind.Noun}Name", name, kind.LongestName);
        if (account.Find(Name, name) is not null)
            throw IamFailures.Exists(account.World, $"{kind.Title} with name {name} already exists.");
        return new ResourceIdentity(name, IamNames.Arn(request.Region.Id, kind.Noun, properties, name))
        {
            ResourceId = IamNames.UniqueId(request, kind.IdPrefix),
            Name = name,
        };
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        InlinePolicies.Check(region.World, properties);
        AttachedPolicies.Check(new IamAccount(region), properties);
    }

    protected override void CheckDeletion(Resource resource)
    {
        var world = resource.Region.World;
        if (AttachedPolicies.NamedBy(resource).Any())
            throw IamFailures.DeleteConflict(world, IamFailures.PoliciesAttached);
        if (InlinePolicies.PutInto(resource).Any())
            throw IamFailures.DeleteConflict(world, IamFailures.InlinePoliciesLeft);
    }

    /// <summary>A user or group that goes to another path has another ARN.</summary>
    protected override void Follow(Resource resource, JsonObject before)
    {
        resource.Arn = IamNames.Arn(resource.Region.Id, kind.Noun, resource.Properties, resource.PhysicalId);
        base.Follow(resource, before);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) =>
        new Dictionary<string, JsonNode> { ["Arn"] = resource.Arn };

    protected override IEnumerable<Resource> ShownBy(Resource resource) => AttachedPolicies.OfCustomer(resource);
}
