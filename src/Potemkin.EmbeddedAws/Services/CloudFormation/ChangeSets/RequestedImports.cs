using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>
/// The resources that a change set is asked to take into its stack.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-manually.html">Import resources</a>.
/// </summary>
internal static class RequestedImports
{
    /// <summary>The resources that the request names.</summary>
    /// <exception cref="AwsException">One is not there, or the template does not have it as it should be.</exception>
    public static IReadOnlyList<ImportedResource> Named(IReadOnlyList<ResourceToImportShape> asked, Stack stack, StackVersion next)
    {
        if (asked.Count == 0)
            throw CloudFormationErrors.NothingToImport();
        var missing = asked.Where(resource => next.Find(resource.LogicalResourceId ?? "") is null).Select(resource => resource.LogicalResourceId ?? "").ToList();
        if (missing.Count > 0)
            throw CloudFormationErrors.ImportsNotInTemplate(missing);
        Keep(asked.Select(resource => resource.LogicalResourceId!), next);
        return [.. asked.Select(resource => Found(resource, stack, next))];
    }

    /// <summary>The new resources of the stack that are there already, under the names that the template gives them.</summary>
    /// <param name="next">What the stack is to be.</param>
    /// <param name="region">Where it is.</param>
    /// <param name="propertiesOf">The properties of a resource as far as they are known.</param>
    public static IReadOnlyList<(ImportedResource Import, IReadOnlyDictionary<string, string> Identifiers)> ThereAlready(
        StackVersion next, RegionState region, Func<StackResource, JsonObject> propertiesOf)
    {
        var existing = new ExistingResources(region);
        return
        [
            .. from resource in next.Resources
               where resource.Deployed is null
               let identifiers = ExistingResources.IdentifiersIn(resource.Type, propertiesOf(resource))
               let found = existing.Find(resource.Type, identifiers)
               where found is not null && existing.OwnerOf(found) is null
               select (new ImportedResource(resource.LogicalId, found.PhysicalId), identifiers),
        ];
    }

    /// <summary>An import changes nothing else.</summary>
    /// <exception cref="AwsException">The template changes something.</exception>
    public static void RefuseOthers(IReadOnlyList<ResourceChangeShape> changes)
    {
        var others = changes.Where(change => change.Action != "Import").Select(change => change.LogicalResourceId).ToList();
        if (others.Count > 0)
            throw CloudFormationErrors.ModifiedBesideImport(others);
    }

    private static void Keep(IEnumerable<string> logicalIds, StackVersion next)
    {
        var resources = TemplateDocument.Parse(next.Definition.TemplateBody).Root["Resources"] as MappingNode;
        var without = logicalIds.Where(logicalId => (resources?[logicalId] as MappingNode)?["DeletionPolicy"] is null).ToList();
        if (without.Count > 0)
            throw CloudFormationErrors.ImportsWithoutDeletionPolicy(without);
    }

    private static ImportedResource Found(ResourceToImportShape asked, Stack stack, StackVersion next)
    {
        var resource = next.Find(asked.LogicalResourceId!)!;
        if (resource.Type != asked.ResourceType)
            throw CloudFormationErrors.ImportOfOtherType(resource.LogicalId, resource.Type);
        if (resource.Deployed is not null)
            throw CloudFormationErrors.ImportInStack(resource.LogicalId, stack.Id);

        var identifiers = (asked.ResourceIdentifier?.Entries ?? []).ToDictionary(entry => entry.Key ?? "", entry => entry.Value ?? "");
        var existing = new ExistingResources(stack.Region);
        var found = existing.Find(resource.Type, identifiers) ?? throw CloudFormationErrors.ImportNotFound(resource.LogicalId, resource.Type, identifiers);
        return existing.OwnerOf(found) is { } owner
            ? throw CloudFormationErrors.ImportInStack(resource.LogicalId, owner.Id)
            : new ImportedResource(resource.LogicalId, found.PhysicalId);
    }
}
