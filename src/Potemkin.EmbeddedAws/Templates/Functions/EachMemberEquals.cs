using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Of a rule: whether every member of a list is that text.</summary>
internal sealed class EachMemberEquals : IIntrinsicFunction
{
    public string Name => "Fn::EachMemberEquals";

    public void Walk(TemplateNode argument, ReferenceWalk walk) => RuleArguments.Walk(Name, argument, walk);

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (list, text) = RuleArguments.Two(Name, argument);
        var wanted = evaluation.Text(text) ?? throw TemplateErrors.RuleFunctionShape(Name);
        return RuleArguments.Texts(Name, list, evaluation).All(member => member == wanted);
    }
}
