using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>The parts of a text between a delimiter.</summary>
internal sealed class Split : IIntrinsicFunction
{
    public string Name => "Fn::Split";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (_, source) = Parts(argument);
        walk.Visit(source);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (delimiter, source) = Parts(argument);
        var text = evaluation.Text(source) ?? throw TemplateErrors.SplitShape();
        evaluation.Spend(text.Length);
        return new JsonArray([.. text.Split(delimiter).Select(part => JsonValue.Create(part))]);
    }

    private static (string Delimiter, TemplateNode Source) Parts(TemplateNode argument) =>
        argument is SequenceNode { Items: [ScalarNode { Value: not "" } delimiter, var source and not SequenceNode] }
            ? (delimiter.Value, source)
            : throw TemplateErrors.SplitShape();
}
