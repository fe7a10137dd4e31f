using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>One of two values, as a condition holds or not. The other one is not evaluated.</summary>
internal sealed class If : IIntrinsicFunction
{
    public string Name => "Fn::If";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (condition, whenTrue, whenFalse) = Parts(argument);
        walk.Condition(condition, Name);
        walk.Branch(condition, whenTrue, whenFalse);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (condition, whenTrue, whenFalse) = Parts(argument);
        return evaluation.Value(evaluation.Holds(condition) ? whenTrue : whenFalse);
    }

    private static (string Condition, TemplateNode WhenTrue, TemplateNode WhenFalse) Parts(TemplateNode argument) => argument switch
    {
        SequenceNode { Items: [ScalarNode condition, var whenTrue, var whenFalse] } => (condition.Value, whenTrue, whenFalse),
        SequenceNode { Items: [ScalarNode, ..] } => throw TemplateErrors.IfShape(),
        _ => throw TemplateErrors.IfWithoutCondition(),
    };
}
