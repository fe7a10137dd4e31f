using System.Globalization;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>Reads properties that have been checked against their type's schema.</summary>
internal static class PropertyReading
{
    extension(JsonObject properties)
    {
        public string? Text(string name) => properties[name]?.ToString();

        public bool Flag(string name) => properties.Text(name) == "true";

        public int? Number(string name) =>
            properties.Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

        public JsonObject? Object(string name) => properties[name] as JsonObject;

        public IReadOnlyList<JsonObject> Objects(string name) =>
            properties[name] is JsonArray items ? [.. items.OfType<JsonObject>()] : [];

        public IReadOnlyList<string> Texts(string name) =>
            properties[name] is JsonArray items ? [.. items.OfType<JsonValue>().Select(item => item.ToString())] : [];

        /// <summary>The value, free to be put elsewhere.</summary>
        public JsonNode? Copy(string name) => properties[name]?.DeepClone();
    }
}
