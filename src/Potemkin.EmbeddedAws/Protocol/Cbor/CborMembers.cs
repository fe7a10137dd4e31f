using System.Collections;
using System.Formats.Cbor;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol.Cbor;

/// <summary>Reads a body that is a CBOR map, and writes answers as such.</summary>
internal static class CborMembers
{
    /// <summary>How deep values may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>Its members; none of an empty body. Null members are as good as none, times are seconds since 1970.</summary>
    /// <exception cref="AwsException">The body is no CBOR map.</exception>
    public static JsonObject Read(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return [];
        try
        {
            return Value(new CborReader(body)) as JsonObject ?? throw ProtocolErrors.MalformedBody("The body is no CBOR map.");
        }
        catch (Exception unreadable) when (unreadable is CborContentException or InvalidOperationException or OverflowException)
        {
            throw ProtocolErrors.MalformedBody(unreadable.Message);
        }
    }

    /// <summary>Writes a value by its type, so that whole numbers, fractions and times stay what they are.</summary>
    /// <param name="writer">What takes it.</param>
    /// <param name="value">The value.</param>
    /// <param name="wire">How members are named.</param>
    public static void Write(CborWriter writer, object? value, JsonSerializerOptions wire)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteTextString(text);
                break;
            case bool flag:
                writer.WriteBoolean(flag);
                break;
            case int or long:
                writer.WriteInt64(Convert.ToInt64(value, null));
                break;
            case double or decimal:
                writer.WriteDouble(Convert.ToDouble(value, null));
                break;
            case DateTimeOffset time:
                writer.WriteTag(CborTag.UnixTimeSeconds);
                writer.WriteDouble(time.ToUnixTimeMilliseconds() / 1000d);
                break;
            case IEnumerable items:
                WriteList(writer, items, wire);
                break;
            default:
                WriteMap(writer, value, wire);
                break;
        }
    }

    private static void WriteMap(CborWriter writer, object members, JsonSerializerOptions wire)
    {
        var given = wire.GetTypeInfo(members.GetType()).Properties
            .Select(property => (property.Name, Value: property.Get!(members))).Where(member => member.Value is not null).ToList();
        writer.WriteStartMap(given.Count);
        foreach (var (name, value) in given)
        {
            writer.WriteTextString(name);
            Write(writer, value, wire);
        }

        writer.WriteEndMap();
    }

    private static void WriteList(CborWriter writer, IEnumerable items, JsonSerializerOptions wire)
    {
        var all = items.Cast<object?>().ToList();
        writer.WriteStartArray(all.Count);
        foreach (var item in all)
            Write(writer, item, wire);
        writer.WriteEndArray();
    }

    private static JsonNode? Value(CborReader reader)
    {
        if (reader.CurrentDepth > MaxDepth)
            throw ProtocolErrors.MalformedBody($"The body nests deeper than {MaxDepth}.");
        // What a tag says of a value is known from the member that it is read as.
        while (reader.PeekState() == CborReaderState.Tag)
            reader.ReadTag();
        switch (reader.PeekState())
        {
            case CborReaderState.StartMap:
                return Map(reader);
            case CborReaderState.StartArray:
                return List(reader);
            case CborReaderState.TextString or CborReaderState.StartIndefiniteLengthTextString:
                return reader.ReadTextString();
            case CborReaderState.ByteString or CborReaderState.StartIndefiniteLengthByteString:
                return Convert.ToBase64String(reader.ReadByteString());
            case CborReaderState.Boolean:
                return reader.ReadBoolean();
            case CborReaderState.UnsignedInteger or CborReaderState.NegativeInteger:
                return reader.ReadInt64();
            case CborReaderState.HalfPrecisionFloat or CborReaderState.SinglePrecisionFloat or CborReaderState.DoublePrecisionFloat:
                return reader.ReadDouble() is var number && double.IsFinite(number) ? number : throw ProtocolErrors.MalformedBody($"{number} is no number.");
            default:
                // Null or undefined; whatever else there is is refused by its own name.
                reader.ReadSimpleValue();
                return null;
        }
    }

    private static JsonObject Map(CborReader reader)
    {
        var members = new JsonObject();
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            var name = reader.ReadTextString();
            if (Value(reader) is { } value)
                members[name] = value;
        }

        reader.ReadEndMap();
        return members;
    }

    private static JsonArray List(CborReader reader)
    {
        var items = new JsonArray();
        reader.ReadStartArray();
        while (reader.PeekState() != CborReaderState.EndArray)
            items.Add(Value(reader));
        reader.ReadEndArray();
        return items;
    }
}
