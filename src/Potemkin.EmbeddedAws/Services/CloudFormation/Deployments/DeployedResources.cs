using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>The resources of a stack that exist so far.</summary>
internal sealed class DeployedResources(Stack stack) : IDeployedResources
{
    public string Ref(string logicalId) => Find(logicalId).PhysicalId;

    public JsonNode GetAtt(string logicalId, string attribute)
    {
        var resource = Find(logicalId);
        if (ResourceTypeTable.IsCustom(resource.Type))
            return resource.Attributes.GetValueOrDefault(attribute)?.DeepClone() ?? throw MissingInAnswer(logicalId, attribute);
        // What the registry knows of a resource is an attribute of it, what the template said too.
        return (resource.Attributes.GetValueOrDefault(attribute) ?? resource.Properties[attribute])?.DeepClone()
            ?? throw new ResourceFailure(StatusReasons.AttributeUnknown(resource.Type, attribute));
    }

    public JsonNode Import(string exportName) => stack.Region.Of<StackStore>().FindExport(exportName)?.Value
        ?? throw new ResourceFailure(StatusReasons.ExportMissing(exportName));

    private ResourceFailure MissingInAnswer(string logicalId, string attribute) => new(
        CustomResourceFailures.AttributeMissing(stack.Id, logicalId, attribute, stack.World.RandomNames.Uuid(), stack.Region.Id.Region));

    private Resource Find(string logicalId) =>
        stack.Version.Find(logicalId)?.Deployed
            ?? throw new InvalidOperationException($"The resource '{logicalId}' is asked for before it exists.");
}
