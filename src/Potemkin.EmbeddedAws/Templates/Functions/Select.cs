using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>One member of a list, by its index from zero.</summary>
internal sealed class Select : IIntrinsicFunction
{
    public string Name => "Fn::Select";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (index, list) = Parts(argument);
        if (index is ScalarNode literal && Index(literal.Value) is var number && list is SequenceNode written && (number < 0 || number >= written.Items.Count))
            throw TemplateErrors.SelectShape();
        if (list is ScalarNode || list is MappingNode && IntrinsicFunctions.Match(list, walk.InConditions) is null)
            throw TemplateErrors.SelectShape();
        walk.Visit(index);
        walk.Visit(list);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (indexNode, list) = Parts(argument);
        var index = Index(evaluation.Text(indexNode));
        if (evaluation.Value(list) is not JsonArray members)
            throw TemplateErrors.SelectShape();
        if (index < 0 || index >= members.Count)
            throw TemplateErrors.SelectOutOfRange($"{index}");

        return members[index]?.DeepClone();
    }

    private static int Index(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)
            ? index
            : throw TemplateErrors.SelectShape();

    private static (TemplateNode Index, TemplateNode List) Parts(TemplateNode argument) =>
        argument is SequenceNode { Items: [var index and not SequenceNode, var list] }
            ? (index, list)
            : throw TemplateErrors.SelectShape();
}
