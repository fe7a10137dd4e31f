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
        return resource.Attributes.TryGetValue(attribute, out var value) ? value.DeepClone() : throw Missing(resource, logicalId, attribute);
    }

    public JsonNode Import(string exportName) => stack.Region.Of<StackStore>().FindExport(exportName)?.Value
        ?? throw new ResourceFailure(StatusReasons.ExportMissing(exportName));

    private ResourceFailure Missing(Resource resource, string logicalId, string attribute) => new(
        ResourceTypeTable.IsCustom(resource.Type)
            ? CustomResourceFailures.AttributeMissing(stack.Id, logicalId, attribute, stack.World.RandomNames.Uuid(), stack.Region.Id.Region)
            : StatusReasons.AttributeUnknown(resource.Type, attribute));

    private Resource Find(string logicalId) =>
        stack.Resources.FirstOrDefault(resource => resource.LogicalId == logicalId)?.Deployed
            ?? throw new InvalidOperationException($"The resource '{logicalId}' is asked for before it exists.");
}
