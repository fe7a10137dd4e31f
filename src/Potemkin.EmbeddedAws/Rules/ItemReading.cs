using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// Reads configuration items. A path names members with dots between, such as <c>state.name</c>; what it does not lead to is null or empty.
/// A number or boolean may be recorded as text.
/// </summary>
internal static class ItemReading
{
    extension(ConfigurationItem item)
    {
        public JsonNode? At(string path) => item.Configuration.At(path);

        public string? Text(string path) => item.Configuration.Text(path);

        public bool Flag(string path) => item.Configuration.Flag(path);

        public decimal? Number(string path) => item.Configuration.Number(path);

        public IReadOnlyList<JsonNode> List(string path) => item.Configuration.List(path);

        public IReadOnlyList<string> Texts(string path) => item.Configuration.Texts(path);

        /// <summary>A part of the supplementary configuration, as an object where it is recorded as JSON within a text.</summary>
        public JsonNode? Supplementary(string name) => item.SupplementaryConfiguration.GetValueOrDefault(name) switch
        {
            JsonValue value when value.TryGetValue<string>(out var text) && text.AsSpan().TrimStart() is ['{' or '[', ..] => JsonNode.Parse(text),
            var part => part,
        };
    }

    extension(JsonNode? node)
    {
        public JsonNode? At(string path) => path.Split('.').Aggregate(node, (reached, name) => (reached as JsonObject)?[name]);

        public string? Text(string path) => (node.At(path) as JsonValue)?.ToString();

        /// <summary>Whether it is true; false where there is nothing.</summary>
        public bool Flag(string path) => "true".Equals(node.Text(path), StringComparison.OrdinalIgnoreCase);

        public decimal? Number(string path) => node.Text(path) is { } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

        /// <summary>The items of a list, those that are nothing left out.</summary>
        public IReadOnlyList<JsonNode> List(string path) => node.At(path) is JsonArray items ? [.. items.OfType<JsonNode>()] : [];

        public IReadOnlyList<string> Texts(string path) => [.. node.List(path).OfType<JsonValue>().Select(item => item.ToString())];
    }
}
