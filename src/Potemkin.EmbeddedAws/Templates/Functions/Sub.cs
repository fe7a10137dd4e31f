using System.Text;
using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>A text with <c>${variables}</c>: parameters, resources, their attributes, or names of its own.</summary>
internal sealed class Sub : IIntrinsicFunction
{
    public string Name => "Fn::Sub";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (text, own) = Parts(argument);
        walk.Visit(text);
        foreach (var value in own?.Entries ?? [])
            walk.Visit(value.Value);
        foreach (var variable in SubText.Parse(text.Value).Where(part => part.IsVariable && own?[part.Text] is null))
            Walk(variable.Text, walk);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (text, own) = Parts(argument);
        var values = new Dictionary<string, string>();
        var result = new StringBuilder();
        foreach (var part in SubText.Parse(text.Value))
        {
            var piece = part.IsVariable ? Value(part.Text) : part.Text;
            evaluation.Spend(piece.Length);
            result.Append(piece);
        }

        return JsonValue.Create(result.ToString());

        string Value(string variable)
        {
            if (!values.TryGetValue(variable, out var value))
                values[variable] = value = Evaluation.TextOf(Resolve(variable)) ?? throw TemplateErrors.SubValueNotString();
            return value;
        }

        JsonNode? Resolve(string variable) =>
            own?[variable] is { } node ? evaluation.Value(node)
            : TemplateNames.IsAttribute(variable, out var logicalId, out var attribute) ? evaluation.Attribute(logicalId, attribute)
            : evaluation.Reference(variable);
    }

    private static void Walk(string variable, ReferenceWalk walk)
    {
        if (!TemplateNames.IsAttribute(variable, out var logicalId, out _))
            walk.Reference(variable);
        else if (!walk.Attribute(logicalId))
            throw TemplateErrors.SubOfInvalidAttribute(variable);
    }

    private static (ScalarNode Text, MappingNode? Own) Parts(TemplateNode argument) => argument switch
    {
        ScalarNode text => (text, null),
        SequenceNode { Items: [ScalarNode text, MappingNode own] } => (text, own),
        _ => throw TemplateErrors.SubShape(),
    };
}
