using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Operations;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;

/// <summary>The stacks that are resources of a stack.</summary>
internal static class NestedStacks
{
    public static IEnumerable<Stack> Of(Stack stack) => stack.Resources
        .Where(resource => resource is { Type: NestedStackType.TypeName, Deployed: not null })
        .Select(resource => stack.Region.Of<StackStore>().Find(resource.PhysicalId!))
        .OfType<Stack>();

    /// <summary>Whether another template lies at the address of one, or of one that is nested deeper.</summary>
    public static bool HaveOtherTemplates(Stack stack) =>
        stack.Resources.Any(resource => resource is { Type: NestedStackType.TypeName, Made: { } made } && IsOther(stack, resource, made))
        || Of(stack).Any(HaveOtherTemplates);

    private static bool IsOther(Stack stack, StackResource resource, ResourceDefinition made)
    {
        try
        {
            return TemplateSource.Read(made.Properties.Text("TemplateURL") ?? "", stack.World)
                != stack.Region.Of<StackStore>().Find(resource.PhysicalId ?? "")?.Definition.TemplateBody;
        }
        catch (AwsException)
        {
            // A template that is gone changes nothing of the stack that was made of it.
            return false;
        }
    }
}
