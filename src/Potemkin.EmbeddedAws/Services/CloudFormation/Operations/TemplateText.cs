using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Parts of a template as JSON, as they are written.</summary>
internal static class TemplateText
{
    public static JsonNode? Json(TemplateNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        ScalarNode { Kind: ScalarKind.Number } number => JsonNode.Parse(number.Value),
        ScalarNode { Kind: ScalarKind.Boolean } truth => JsonValue.Create(truth.Value == "true"),
        ScalarNode { Kind: ScalarKind.String } text => JsonValue.Create(text.Value),
        _ => null,
    };
}
