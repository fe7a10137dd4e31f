using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>What a plan comes to for each resource, given the resources that exist so far.</summary>
internal sealed class ResourceDefinitions(Stack stack, StackDefinition definition, DeploymentPlan plan)
{
    private readonly DeployedResources _deployed = new(stack);

    /// <exception cref="Protocol.AwsException">A function cannot do with what another resource gives it.</exception>
    /// <exception cref="ResourceFailure">Another resource has no such attribute, or a dynamic reference stands for nothing.</exception>
    public ResourceDefinition Of(StackResource resource)
    {
        var properties = plan.PropertiesOf(resource.LogicalId, _deployed);
        var refers = DynamicReferences.AnyIn(properties);
        return new ResourceDefinition(resource.Type)
        {
            Written = properties,
            Properties = InEffect(properties, withSecrets: true),
            Compared = refers ? InEffect(properties, withSecrets: false) : null,
            Metadata = plan.MetadataOf(resource.LogicalId, _deployed),
            Tags = stack.TagsOf(resource, definition),
        };

        JsonObject InEffect(JsonObject written, bool withSecrets) =>
            PropertyValidation.InDeclaredTypes(resource.Type, refers ? Resolved(written, withSecrets) : written);
    }

    private JsonObject Resolved(JsonObject properties, bool withSecrets)
    {
        try
        {
            return DynamicReferences.Resolve(properties, stack.Region, withSecrets)!.AsObject();
        }
        catch (DynamicReferenceException missing)
        {
            throw new ResourceFailure(missing.Message);
        }
    }

    /// <exception cref="Protocol.AwsException">An output comes to something that is no text.</exception>
    /// <exception cref="ResourceFailure">A resource has no such attribute.</exception>
    public IReadOnlyList<OutputValue> Outputs() => plan.Outputs(_deployed);
}
