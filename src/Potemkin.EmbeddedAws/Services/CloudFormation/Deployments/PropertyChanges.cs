using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>
/// What a change of properties means for a resource, by the schema of its type.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html">Update behaviors</a>.
/// </summary>
internal static class PropertyChanges
{
    /// <summary>
    /// Whether the resource must be replaced. A property that replaces it under some conditions only does not:
    /// the schema does not tell them, and the type's own update refuses what it cannot do.
    /// </summary>
    public static bool RequireReplacement(ResourceDefinition before, ResourceDefinition after) =>
        // A custom resource is replaced where its provider says so.
        !ResourceTypeTable.IsCustom(after.ResourceType)
        && ResourceTypeFacts.Find(after.ResourceType) is { } facts && Replace(facts, facts.Properties, before.Properties, after.Properties);

    /// <summary>Whether another resource of that definition would have the name that the present one has.</summary>
    public static bool KeepCustomName(ResourceDefinition before, ResourceDefinition after) =>
        ResourceTypeFacts.Find(after.ResourceType) is { PrimaryIdentifier.Count: > 0 } facts
        && facts.PrimaryIdentifier.All(name =>
            after.Properties[name] is { } value && JsonNode.DeepEquals(before.Properties[name], value));

    private static bool Replace(
        ResourceTypeFacts facts, IReadOnlyDictionary<string, PropertyFacts> declared, JsonObject before, JsonObject after) =>
        declared.Any(property => Replaces(facts, property.Value, before[property.Key], after[property.Key]));

    private static bool Replaces(ResourceTypeFacts facts, PropertyFacts property, JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after))
            return false;
        return property.CreateOnly
            || (property.Type is PropertyType.Definition nested
                && Replace(facts, facts.Definitions[nested.Name], before as JsonObject ?? [], after as JsonObject ?? []));
    }
}
