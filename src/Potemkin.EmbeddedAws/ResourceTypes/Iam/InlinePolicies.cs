using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>The inline policies of users, groups and roles: their own, and those that other resources put into them.</summary>
internal static class InlinePolicies
{
    /// <summary>Name and document of each.</summary>
    public static IEnumerable<JsonObject> Of(Resource principal) => principal.Properties.Objects("Policies")
        .Concat(PutInto(principal).Select(policy => policy.Properties))
        .DistinctBy(policy => policy.Text("PolicyName"));

    /// <summary>Those in a list of the principal, in <c>rolePolicyList</c> and the like.</summary>
    public static JsonArray Recorded(Resource principal) => new(
    [
        .. Of(principal).Select(policy => new JsonObject
        {
            ["policyName"] = policy.Text("PolicyName"),
            ["policyDocument"] = PolicyText.Encoded(policy["PolicyDocument"]!),
        }),
    ]);

    /// <summary>The resources that put a policy into the principal.</summary>
    public static IEnumerable<Resource> PutInto(Resource principal)
    {
        var kind = PrincipalKind.Of(principal.Type);
        var account = new IamAccount(principal.Region);
        return account.Naming(InlinePolicy.TypeName, kind.ListProperty, principal.PhysicalId).Concat(
            account.OfType(kind.InlinePolicyType).Where(policy => policy.Properties.Text(kind.NameProperty) == principal.PhysicalId));
    }

    /// <exception cref="ResourceFailure">One of the principal's own is malformed.</exception>
    public static void Check(World world, JsonObject properties)
    {
        foreach (var policy in properties.Objects("Policies"))
            PolicyText.CheckIdentityPolicy(world, policy["PolicyDocument"]);
    }
}
