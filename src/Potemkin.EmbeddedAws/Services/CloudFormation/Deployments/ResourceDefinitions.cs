using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>What a plan comes to for each resource, given the resources that exist so far.</summary>
internal sealed class ResourceDefinitions(Stack stack, StackDefinition definition, DeploymentPlan plan)
{
    private readonly DeployedResources _deployed = new(stack);

    /// <exception cref="Protocol.AwsException">A function cannot do with what another resource gives it.</exception>
    /// <exception cref="ResourceTypes.ResourceFailure">Another resource has no such attribute.</exception>
    public ResourceDefinition Of(StackResource resource)
    {
        var properties = plan.PropertiesOf(resource.LogicalId, _deployed);
        return new ResourceDefinition(resource.Type)
        {
            Written = properties,
            Properties = PropertyValidation.InDeclaredTypes(resource.Type, properties),
            Metadata = plan.MetadataOf(resource.LogicalId, _deployed),
            Tags = stack.TagsOf(resource, definition),
        };
    }

    /// <exception cref="Protocol.AwsException">An output comes to something that is no text.</exception>
    /// <exception cref="ResourceTypes.ResourceFailure">A resource has no such attribute.</exception>
    public IReadOnlyList<OutputValue> Outputs() => plan.Outputs(_deployed);
}
