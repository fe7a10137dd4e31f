using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Turns what a request says of a stack into a plan, or refuses it.</summary>
internal sealed class StackPlanner(IReadOnlyDictionary<string, IResourceType> types)
{
    /// <summary>What the pseudo parameters of a stack's template stand for.</summary>
    public static StackEnvironment EnvironmentOf(string stackName, string stackId, RegionState region, StackDefinition definition) =>
        new(stackName, stackId, region.Id.AccountId, region.Id.Region, definition.NotificationArns);

    /// <param name="asked">What the request asks for; without what only the template and the parameters together tell.</param>
    /// <param name="request">The request.</param>
    /// <param name="previous">The parameters of the stack so far.</param>
    /// <param name="environment">What the pseudo parameters stand for.</param>
    /// <returns>The whole of what is asked for, and how it is to be made.</returns>
    /// <exception cref="Protocol.AwsException">Nothing can be made of it.</exception>
    public (StackDefinition Definition, DeploymentPlan Plan) Plan(
        StackDefinition asked, StackRequest request, IReadOnlyList<StackParameter> previous, StackEnvironment environment)
    {
        var template = Template.Parse(asked.TemplateBody);
        TemplateTypes.RefuseUnrecognized(template, types);
        TemplateTypes.RefuseOthersThan(request.ResourceTypes ?? [], template);
        TemplateCapabilities.RefuseWithout(asked.Capabilities, template);
        return Plan(asked, template, request.Parameters, previous, environment);
    }

    /// <summary>The plan of what was already accepted.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="definition">What it is to be, or is.</param>
    public DeploymentPlan PlanAgain(Stack stack, StackDefinition definition) => Plan(
        definition,
        Template.Parse(definition.TemplateBody),
        [.. definition.Parameters.Select(parameter => new ParameterShape { ParameterKey = parameter.Key, ParameterValue = parameter.Value })],
        [],
        EnvironmentOf(stack.Name, stack.Id, stack.Region, definition)).Plan;

    private (StackDefinition Definition, DeploymentPlan Plan) Plan(
        StackDefinition asked,
        Template template,
        IReadOnlyList<ParameterShape>? parameters,
        IReadOnlyList<StackParameter> previous,
        StackEnvironment environment)
    {
        var plan = DeploymentPlan.For(template, StackParameters.ValuesOf(parameters ?? [], previous), environment);
        TemplateTypes.RefuseUnsupported(plan, types);
        return (asked with { Description = template.Description, Parameters = StackParameters.Of(template, plan), Imports = plan.Imports }, plan);
    }
}
