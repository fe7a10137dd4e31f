using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Whether something does not hold.</summary>
internal sealed class Not : IIntrinsicFunction
{
    public string Name => "Fn::Not";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireConditions(Name);
        walk.Visit(Operand(argument));
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) =>
        !(evaluation.Truth(Operand(argument)) ?? throw TemplateErrors.NotShape());

    private static TemplateNode Operand(TemplateNode argument) =>
        argument is SequenceNode { Items: [MappingNode operand] } ? operand : throw TemplateErrors.NotShape();
}
