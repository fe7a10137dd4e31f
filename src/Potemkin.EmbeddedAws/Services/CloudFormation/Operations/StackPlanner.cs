using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Macros;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;
using Potemkin.EmbeddedAws.Templates.Processing;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Turns what a request says of a stack into a plan, or refuses it.</summary>
internal sealed class StackPlanner(IReadOnlyDictionary<string, IResourceType> types)
{
    /// <summary>What the pseudo parameters of a stack's template stand for.</summary>
    public static StackEnvironment EnvironmentOf(string stackName, string stackId, RegionState region, StackDefinition definition) =>
        new(stackName, stackId, region, definition.NotificationArns) { Macros = MacroAnswers.Of(region) };

    /// <param name="asked">What the request asks for; without what only the template and the parameters together tell.</param>
    /// <param name="request">The request.</param>
    /// <param name="previous">The parameters of the stack so far.</param>
    /// <param name="environment">What the pseudo parameters stand for.</param>
    /// <returns>The whole of what is asked for, and how it is to be made.</returns>
    /// <exception cref="Protocol.AwsException">Nothing can be made of it.</exception>
    public (StackDefinition Definition, DeploymentPlan Plan) Plan(
        StackDefinition asked, StackRequest request, IReadOnlyList<StackParameter> previous, StackEnvironment environment)
    {
        var declared = Template.Parse(asked.TemplateBody);
        // Who makes a change set can see what the transforms make before anything is made.
        if (request is not CreateChangeSet.Request)
            TemplateCapabilities.RefuseWithoutExpansion(asked.Capabilities, declared);
        var values = StackParameters.ValuesOf(request.Parameters ?? [], previous);
        var template = Processed(asked, declared, values, environment);
        TemplateTypes.RefuseUnrecognized(template, types);
        TemplateTypes.RefuseOthersThan(request.ResourceTypes ?? [], template);
        TemplateCapabilities.RefuseWithout(asked.Capabilities, template);

        var plan = DeploymentPlan.For(template, values, environment);
        TemplateTypes.RefuseUnsupported(plan, types);
        var definition = asked with
        {
            ProcessedBody = template.ProcessedBody,
            Description = template.Description,
            Parameters = StackParameters.Of(template, plan),
            Imports = plan.Imports,
        };
        return (definition, plan);
    }

    /// <summary>The plan of what was already accepted.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="definition">What it is to be, or is.</param>
    public DeploymentPlan PlanAgain(Stack stack, StackDefinition definition)
    {
        var environment = EnvironmentOf(stack.Name, stack.Id, stack.Region, definition);
        var values = definition.Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value);
        var declared = Template.Parse(definition.TemplateBody);
        return DeploymentPlan.For(Processed(definition, declared, values, environment), values, environment);
    }

    /// <summary>The template with its transforms applied; what they once made of it stays.</summary>
    private static Template Processed(
        StackDefinition definition, Template declared, IReadOnlyDictionary<string, string> values, StackEnvironment environment) =>
        definition.ProcessedBody is { } processed
            ? Template.Processed(processed, declared)
            : TemplateProcessing.Process(declared, values, environment);
}
