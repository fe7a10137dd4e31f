using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary><c>Fn::Equals</c>: whether two texts are the same, in case too.</summary>
internal sealed class EqualTo : IIntrinsicFunction
{
    public string Name => "Fn::Equals";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireConditions(Name);
        foreach (var operand in Operands(argument))
            walk.Visit(operand);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var texts = Operands(argument).Select(operand => evaluation.Text(operand) ?? throw TemplateErrors.EqualsShape()).ToList();
        return texts[0] == texts[1];
    }

    private static IReadOnlyList<TemplateNode> Operands(TemplateNode argument) =>
        argument is SequenceNode { Items: [not SequenceNode, not SequenceNode] } operands
            ? operands.Items
            : throw TemplateErrors.EqualsShape();
}
