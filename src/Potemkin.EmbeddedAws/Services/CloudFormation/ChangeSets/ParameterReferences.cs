using Potemkin.EmbeddedAws.Templates;
using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>The parameters that a part of a template refers to, in the branches that are taken.</summary>
internal static class ParameterReferences
{
    public static IEnumerable<string> In(TemplateNode node, DeploymentPlan plan) =>
        Names(node, plan).Where(plan.ParameterValues.ContainsKey).Distinct();

    private static IEnumerable<string> Names(TemplateNode node, DeploymentPlan plan) =>
        (IntrinsicFunctions.Match(node, inConditions: false), node) switch
        {
            ((Ref, ScalarNode name), _) => [name.Value],
            ((Sub, ScalarNode text), _) => Variables(text),
            ((Sub, SequenceNode { Items: [ScalarNode text, MappingNode own] }), _) =>
                Variables(text).Where(variable => own[variable] is null).Concat(Names(own, plan)),
            ((If, SequenceNode { Items: [ScalarNode condition, var whenTrue, var whenFalse] }), _) =>
                Names(plan.Conditions[condition.Value] ? whenTrue : whenFalse, plan),
            (_, MappingNode mapping) => mapping.Entries.SelectMany(entry => Names(entry.Value, plan)),
            (_, SequenceNode sequence) => sequence.Items.SelectMany(item => Names(item, plan)),
            _ => [],
        };

    private static IEnumerable<string> Variables(ScalarNode text) =>
        SubText.Parse(text.Value).Where(part => part.IsVariable).Select(part => part.Text);
}
