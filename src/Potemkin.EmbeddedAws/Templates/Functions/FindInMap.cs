using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>A value out of the Mappings section, or where there is none, the default that a fourth argument gives.</summary>
internal sealed class FindInMap : IIntrinsicFunction
{
    public const string FunctionName = "Fn::FindInMap";

    private const string Default = "DefaultValue";

    public string Name => FunctionName;

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (map, key, attribute, otherwise) = Parts(argument);
        walk.Visit(map);
        walk.Visit(key);
        walk.Visit(attribute);
        if (otherwise is not null)
            walk.Visit(otherwise);
        else if (map is ScalarNode name && !walk.Names.Mappings.ContainsKey(name.Value))
            throw TemplateErrors.MappingUndefined(name.Value);
        if (walk.Known is { } known)
            Find(argument, known);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) => evaluation.Value(Find(argument, evaluation));

    private static TemplateNode Find(TemplateNode argument, Evaluation evaluation)
    {
        var (mapNode, keyNode, attributeNode, otherwise) = Parts(argument);
        var map = Text(mapNode);
        var key = Text(keyNode);
        var attribute = Text(attributeNode);
        if (!evaluation.Names.Mappings.TryGetValue(map, out var mapping))
            return otherwise ?? throw TemplateErrors.MappingUndefined(map);
        return (mapping[key] as MappingNode)?[attribute] ?? otherwise ?? throw TemplateErrors.MappingValueMissing(map, key, attribute);

        string Text(TemplateNode node) => evaluation.Text(node) ?? throw TemplateErrors.FindInMapShape();
    }

    private static (TemplateNode Map, TemplateNode Key, TemplateNode Attribute, TemplateNode? Otherwise) Parts(TemplateNode argument) =>
        (argument as SequenceNode)?.Items switch
        {
            [not SequenceNode, not SequenceNode, not SequenceNode] items => (items[0], items[1], items[2], null),
            [not SequenceNode, not SequenceNode, not SequenceNode, MappingNode { Entries: [{ Key: Default } otherwise] }] items =>
                (items[0], items[1], items[2], otherwise.Value),
            _ => throw TemplateErrors.FindInMapShape(),
        };
}
