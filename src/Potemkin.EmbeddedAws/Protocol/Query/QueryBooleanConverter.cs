using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Protocol.Query;

/// <summary>Reads <c>true</c> and <c>false</c> that come as text.</summary>
internal sealed class QueryBooleanConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        bool.TryParse(reader.GetString(), out var value) ? value : throw new JsonException($"'{reader.GetString()}' is neither true nor false.");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
