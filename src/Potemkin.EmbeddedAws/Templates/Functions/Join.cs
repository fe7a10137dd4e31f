using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>The members of a list, with a delimiter between them.</summary>
internal sealed class Join : IIntrinsicFunction
{
    public string Name => "Fn::Join";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (_, list) = Parts(argument);
        if (list is ScalarNode || list is MappingNode && IntrinsicFunctions.Match(list, walk.InConditions) is null)
            throw TemplateErrors.JoinShape();
        walk.Visit(list);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (delimiter, list) = Parts(argument);
        if (evaluation.Value(list) is not JsonArray members)
            throw TemplateErrors.JoinShape();

        var texts = members.Select(member => Evaluation.TextOf(member) ?? throw TemplateErrors.JoinShape()).ToList();
        evaluation.Spend(texts.Sum(text => text.Length) + (long)delimiter.Length * texts.Count);
        return JsonValue.Create(string.Join(delimiter, texts));
    }

    private static (string Delimiter, TemplateNode List) Parts(TemplateNode argument) =>
        argument is SequenceNode { Items: [ScalarNode delimiter, var list] }
            ? (delimiter.Value, list)
            : throw TemplateErrors.JoinShape();
}
