using System.Text;
using System.Text.Json;

namespace Potemkin.Templates;

internal static class JsonReader
{
    // A comma behind the last member is no JSON, but CloudFormation takes it.
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, MaxDepth = TemplateDocument.MaximumDepth + 2 };

    public static TemplateNode Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = new Utf8Lines(bytes);
        var reader = new Utf8JsonReader(bytes, Options);
        try
        {
            reader.Read();
            var root = Node(ref reader, lines);
            reader.Read();
            return root;
        }
        catch (JsonException fault)
        {
            var place = lines.PlaceOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            throw TemplateFormatErrors.MalformedJson(place, ReportedBehind(place, lines));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape.
            var place = lines.PlaceOf(reader.TokenStartIndex);
            throw TemplateFormatErrors.MalformedJson(place, place);
        }
    }

    /// <summary>AWS's parser counts from behind the character that it stumbles over, unless that is the end of the text.</summary>
    private static TextPlace ReportedBehind(TextPlace place, Utf8Lines lines) =>
        place == lines.End ? place : place with { Column = place.Column + 1 };

    private static TemplateNode Node(ref Utf8JsonReader reader, Utf8Lines lines)
    {
        var place = lines.PlaceOf(reader.TokenStartIndex);
        if (reader.CurrentDepth > TemplateDocument.MaximumDepth)
            throw TemplateFormatErrors.TooDeep(place);

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Mapping(ref reader, lines, place),
            JsonTokenType.StartArray => Sequence(ref reader, lines, place),
            JsonTokenType.String => new ScalarNode(reader.GetString()!, ScalarKind.String, place),
            JsonTokenType.Number => new ScalarNode(Encoding.UTF8.GetString(reader.ValueSpan), ScalarKind.Number, place),
            JsonTokenType.True => new ScalarNode("true", ScalarKind.Boolean, place),
            JsonTokenType.False => new ScalarNode("false", ScalarKind.Boolean, place),
            _ => new ScalarNode("", ScalarKind.Null, place),
        };
    }

    private static MappingNode Mapping(ref Utf8JsonReader reader, Utf8Lines lines, TextPlace place)
    {
        var entries = new List<MappingEntry>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            var keyPlace = lines.PlaceOf(reader.TokenStartIndex);
            reader.Read();
            entries.Add(new MappingEntry(key, keyPlace, Node(ref reader, lines)));
        }

        return new MappingNode(entries, place);
    }

    private static SequenceNode Sequence(ref Utf8JsonReader reader, Utf8Lines lines, TextPlace place)
    {
        var items = new List<TemplateNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Node(ref reader, lines));
        return new SequenceNode(items, place);
    }
}
