using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>Holds properties against the schema of their resource type.</summary>
internal static class PropertyValidation
{
    /// <summary>What is wrong with the properties; empty where nothing is.</summary>
    public static IReadOnlyList<string> Faults(string resourceType, JsonObject properties) =>
        FactsOf(resourceType) is { } facts ? PropertyCheck.Faults(facts, properties) : [];

    /// <summary>The properties in the types that the schema declares.</summary>
    public static JsonObject InDeclaredTypes(string resourceType, JsonObject properties) =>
        FactsOf(resourceType) is { } facts ? PropertyNormalizer.Normalize(facts, properties) : properties;

    /// <summary>
    /// The resources that are refused before anything is made: CloudFormation looks ahead at all properties
    /// that do not speak of other resources of the stack.
    /// </summary>
    public static IEnumerable<(StackResource Resource, JsonObject Properties, IReadOnlyList<string> Faults)> Refused(Stack stack, DeploymentPlan plan) =>
        from resource in stack.Resources
        where !plan.SpeaksOfOthers(resource.LogicalId)
        let properties = PropertiesAhead(resource, plan)
        where properties is not null
        let faults = Faults(resource.Type, properties)
        where faults.Count > 0
        select (resource, properties, faults);

    /// <summary>The resources that this machine has not what it takes to make, and why.</summary>
    public static IEnumerable<(StackResource Resource, string Reason)> Unmakeable(
        Stack stack, DeploymentPlan plan, IReadOnlyDictionary<string, IResourceType> types) =>
        from resource in stack.Resources
        let type = types[resource.Type] as IMachineBound
        where type is not null
        let properties = PropertiesAhead(resource, plan)
        where properties is not null
        let reason = type.WhyNotHere(stack.Region, properties)
        where reason is not null
        select (resource, reason);

    /// <summary>What properties a custom resource takes is its provider's affair.</summary>
    private static ResourceTypeFacts? FactsOf(string resourceType) =>
        ResourceTypeTable.IsCustom(resourceType) ? null : ResourceTypeFacts.Find(resourceType);

    /// <summary>The properties where they can be told already; what is wrong with the others is told when their turn comes.</summary>
    private static JsonObject? PropertiesAhead(StackResource resource, DeploymentPlan plan)
    {
        try
        {
            var properties = plan.PropertiesOf(resource.LogicalId, new BlanksForOthers());
            return DynamicReferences.AnyIn(properties) ? null : properties;
        }
        catch (Exception unresolved) when (unresolved is AwsException or ResourceFailure)
        {
            return null;
        }
    }

    /// <summary>Leaves blank what other resources have yet to give.</summary>
    private sealed class BlanksForOthers : IDeployedResources
    {
        public string Ref(string logicalId) => "";

        public JsonNode GetAtt(string logicalId, string attribute) => "";

        public JsonNode Import(string exportName) => "";
    }
}
