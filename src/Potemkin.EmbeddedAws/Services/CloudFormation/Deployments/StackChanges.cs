using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Nesting;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>What a plan would change of a stack, before anything is.</summary>
internal static class StackChanges
{
    /// <summary>The version that the plan leads to; its resources continue those of the stack that have the same logical id.</summary>
    /// <exception cref="AwsException">A logical id is to stand for a resource of another type.</exception>
    public static StackVersion Next(Stack stack, StackDefinition definition, DeploymentPlan plan)
    {
        var next = new StackVersion(definition, StackResource.AllOf(plan, definition.RetainExceptOnCreate));
        var continued = (
            from existing in stack.Resources.Concat(stack.Leaving)
            let resource = next.Find(existing.LogicalId)
            where resource is not null
            select (Existing: existing, Resource: resource)).ToList();

        var retyped = continued.Where(pair => pair.Existing.Type != pair.Resource.Type).Select(pair => pair.Resource.LogicalId).ToList();
        if (retyped.Count > 0)
            throw CloudFormationErrors.ResourceTypesChanged(retyped);
        foreach (var (existing, resource) in continued)
            resource.Continue(existing);
        return next;
    }

    /// <summary>
    /// Whether there is anything to do. How the template is written does not count, nor do policies, dependencies,
    /// and parameters that nothing depends on.
    /// </summary>
    public static bool Any(Stack stack, StackVersion next, DeploymentPlan plan) =>
        stack.Leaving.Count > 0
        || stack.Resources.Count != next.Resources.Count
        || !HasTagsOf(stack.Definition, next.Definition)
        || NestedStacks.HaveOtherTemplates(stack)
        || IsDifferent(stack, next, new ResourceDefinitions(stack, next.Definition, plan));

    private static bool HasTagsOf(StackDefinition one, StackDefinition other) =>
        one.Tags.Count == other.Tags.Count && !one.Tags.Except(other.Tags).Any();

    private static bool IsDifferent(Stack stack, StackVersion next, ResourceDefinitions definitions)
    {
        if (next.Resources.Any(resource => resource.Deployed is null || resource.HasFailed))
            return true;
        try
        {
            return next.Resources.Any(resource => !definitions.Of(resource).IsSameAs(resource.Made!))
                || !definitions.Outputs().SequenceEqual(stack.Outputs);
        }
        catch (Exception refusal) when (refusal is AwsException or ResourceFailure)
        {
            // Then the update is to say what is wrong, in the event of the resource.
            return true;
        }
    }
}
