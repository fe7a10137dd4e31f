using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Of a rule: whether a text is a member of a list.</summary>
internal sealed class Contains : IIntrinsicFunction
{
    public string Name => "Fn::Contains";

    public void Walk(TemplateNode argument, ReferenceWalk walk) => RuleArguments.Walk(Name, argument, walk);

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (list, text) = RuleArguments.Two(Name, argument);
        return RuleArguments.Texts(Name, list, evaluation).Contains(evaluation.Text(text) ?? throw TemplateErrors.RuleFunctionShape(Name));
    }
}
