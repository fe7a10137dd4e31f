using System.Text.Json;
using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Protocol.Json;

/// <summary>Times as seconds since 1970, with milliseconds as their fraction.</summary>
internal sealed class EpochSecondsConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out var seconds))
            throw new JsonException("A time is a number of seconds since 1970.");
        try
        {
            return DateTimeOffset.UnixEpoch.AddMilliseconds((double)(seconds * 1000));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new JsonException($"{seconds} seconds since 1970 is beyond all time.");
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeMilliseconds() / 1000m);
}
