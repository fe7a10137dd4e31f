using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary><c>Fn::And</c> and <c>Fn::Or</c>: whether all of two to ten hold, or any.</summary>
internal sealed class AndOr(string name, bool isAnd) : IIntrinsicFunction
{
    public string Name => name;

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireConditions(Name);
        foreach (var operand in Operands(argument))
            walk.Visit(operand);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var truths = Operands(argument).Select(operand => evaluation.Truth(operand) ?? throw TemplateErrors.AndOrShape(Name));
        return isAnd ? truths.All(truth => truth) : truths.Any(truth => truth);
    }

    private IReadOnlyList<TemplateNode> Operands(TemplateNode argument) =>
        argument is SequenceNode { Items.Count: >= 2 and <= 10 } operands && operands.Items.All(operand => operand is MappingNode)
            ? operands.Items
            : throw TemplateErrors.AndOrShape(Name);
}
