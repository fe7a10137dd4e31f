using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>A value out of the Mappings section.</summary>
internal sealed class FindInMap : IIntrinsicFunction
{
    public string Name => "Fn::FindInMap";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (map, key, attribute) = Parts(argument);
        walk.Visit(map);
        walk.Visit(key);
        walk.Visit(attribute);
        if (map is ScalarNode name && !walk.Names.Mappings.ContainsKey(name.Value))
            throw TemplateErrors.MappingUndefined(name.Value);
        if (walk.Known is { } known)
            Find(argument, known);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) => evaluation.Value(Find(argument, evaluation));

    private static TemplateNode Find(TemplateNode argument, Evaluation evaluation)
    {
        var (mapNode, keyNode, attributeNode) = Parts(argument);
        var map = Text(mapNode);
        var key = Text(keyNode);
        var attribute = Text(attributeNode);
        if (!evaluation.Template.Mappings.TryGetValue(map, out var mapping))
            throw TemplateErrors.MappingUndefined(map);
        return (mapping[key] as MappingNode)?[attribute] ?? throw TemplateErrors.MappingValueMissing(map, key, attribute);

        string Text(TemplateNode node) => evaluation.Text(node) ?? throw TemplateErrors.FindInMapShape();
    }

    private static (TemplateNode Map, TemplateNode Key, TemplateNode Attribute) Parts(TemplateNode argument) =>
        argument is SequenceNode { Items: [var map and not SequenceNode, var key and not SequenceNode, var attribute and not SequenceNode] }
            ? (map, key, attribute)
            : throw TemplateErrors.FindInMapShape();
}
