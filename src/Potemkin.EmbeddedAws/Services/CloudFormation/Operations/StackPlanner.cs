using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.Templates;
using Potemkin.EmbeddedAws.Templates.Processing;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Turns what a request says of a stack into a plan, or refuses it.</summary>
internal sealed class StackPlanner(IReadOnlyDictionary<string, IResourceType> types)
{
    /// <param name="asked">What the request asks for; without what only the template and the parameters together tell.</param>
    /// <param name="parameters">The parameters as the request gives them.</param>
    /// <param name="previous">The parameters of the stack so far.</param>
    /// <param name="environment">What the pseudo parameters stand for.</param>
    /// <returns>The whole of what is asked for, and how it is to be made.</returns>
    /// <exception cref="Protocol.AwsException">Nothing can be made of it.</exception>
    public (StackDefinition Definition, DeploymentPlan Plan) Plan(
        StackDefinition asked,
        IReadOnlyList<ParameterShape>? parameters,
        IReadOnlyList<StackParameter> previous,
        StackEnvironment environment)
    {
        var declared = Template.Parse(asked.TemplateBody);
        TemplateCapabilities.RefuseWithoutExpansion(asked.Capabilities, declared);
        var values = StackParameters.ValuesOf(parameters ?? [], previous);
        var template = asked.ProcessedBody is { } processed
            ? Template.Processed(processed, declared)
            : TemplateProcessing.Process(declared, values, environment);
        TemplateTypes.RefuseUnrecognized(template, types);
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
}
