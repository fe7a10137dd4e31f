using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Of a rule: an attribute of all things that a parameter of a type of AWS's can name.</summary>
internal sealed class ValueOfAll : IIntrinsicFunction
{
    public string Name => "Fn::ValueOfAll";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireRules(Name);
        if (!ExistingThings.IsKnown(RuleArguments.TwoTexts(Name, argument).First))
            throw TemplateErrors.RuleFunctionShape(Name);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (type, attribute) = RuleArguments.TwoTexts(Name, argument);
        var state = evaluation.Environment.State;
        return new JsonArray([.. ExistingThings.All(type, state).Select(id => JsonValue.Create(ExistingThings.Attribute(type, id, attribute, state)))]);
    }
}
