using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Whether another condition holds.</summary>
internal sealed class Condition : IIntrinsicFunction
{
    public string Name => "Condition";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        if (argument is not ScalarNode condition)
            throw TemplateErrors.ConditionShape();
        walk.Condition(condition.Value, Name);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) => evaluation.Holds(((ScalarNode)argument).Value);
}
