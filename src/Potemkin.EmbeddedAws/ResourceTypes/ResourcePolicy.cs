using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>The policy of a topic or queue, which is a resource of its own in templates and a part of the other's configuration item.</summary>
internal static class ResourcePolicy
{
    /// <summary>Whether it can be read, and each statement says whom it is about, what they may do, and whether they may.</summary>
    public static bool IsWellFormed(JsonNode? policy) => PolicyDocument.Read(policy) is { Statements.Count: > 0 } document
        && document.Statements.All(statement => statement.Effect is "Allow" or "Deny"
            && statement.Principals.Concat(statement.NotPrincipals).Any()
            && statement.Principals.Concat(statement.NotPrincipals).All(principal => principal.IsWellFormed)
            && statement.Actions.Count + statement.NotActions.Count > 0);

    /// <summary>The text of the last policy that names the resource; null where none does.</summary>
    /// <param name="resource">The topic or queue.</param>
    /// <param name="policyType">The type of its policies.</param>
    /// <param name="property">Where a policy lists those that it is of.</param>
    public static string? TextOf(Resource resource, string policyType, string property) =>
        resource.Region.Resources.OfType(policyType).LastOrDefault(policy => policy.Properties.Texts(property).Contains(resource.PhysicalId))
            ?.Properties["PolicyDocument"] is { } document
                ? document is JsonValue ? document.ToString() : CompactJson.Of(document)
                : null;
}
