using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Of a rule: whether every member of one list is one of another.</summary>
internal sealed class EachMemberIn : IIntrinsicFunction
{
    public string Name => "Fn::EachMemberIn";

    public void Walk(TemplateNode argument, ReferenceWalk walk) => RuleArguments.Walk(Name, argument, walk);

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (list, allowed) = RuleArguments.Two(Name, argument);
        return !RuleArguments.Texts(Name, list, evaluation).Except(RuleArguments.Texts(Name, allowed, evaluation)).Any();
    }
}
