using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>One inline policy of one role, user or group, as a resource of its own; it shows in that one's item.</summary>
/// <param name="kind">Whose policy it is.</param>
internal abstract class PrincipalPolicyType(PrincipalKind kind) : StoredResourceType(kind.InlinePolicyType, IamFailures.Service)
{
    protected override void Check(RegionState region, JsonObject properties)
    {
        new IamAccount(region).Get(kind.ResourceType, properties.Text(kind.NameProperty)!);
        PolicyText.CheckIdentityPolicy(region.World, properties["PolicyDocument"]);
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = $"{properties.Text("PolicyName")}|{properties.Text(kind.NameProperty)}";
        if (new IamAccount(request.Region).Find(Name, id) is not null)
            throw HandlerFailures.ByHandler(request.Region.World, $"Resource of type '{Name}' with identifier '{id}' already exists.", "AlreadyExists");
        return new ResourceIdentity(id, id);
    }

    protected override IEnumerable<Resource> ShownBy(Resource resource) =>
        new IamAccount(resource.Region).Find(kind.ResourceType, resource.Properties.Text(kind.NameProperty)!) is { } principal ? [principal] : [];
}
