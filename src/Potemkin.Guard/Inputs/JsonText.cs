using System.Text;
using System.Text.Json;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Inputs;

/// <summary>Reads JSON with its places.</summary>
internal ref struct JsonText
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = GuardInput.MaximumDepth + 2 };

    private readonly ReadOnlySpan<byte> _text;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _lineBegin;
    private int _counted;

    private JsonText(ReadOnlySpan<byte> text)
    {
        _text = text;
        _reader = new Utf8JsonReader(text, Options);
    }

    /// <returns>The value; null where the text is no JSON.</returns>
    /// <exception cref="GuardInputException">It is too deeply nested.</exception>
    public static GuardValue? TryRead(string text)
    {
        var begin = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (begin.IsEmpty || begin[0] is not ('{' or '['))
            return null;

        try
        {
            var json = new JsonText(Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF')));
            json._reader.Read();
            var value = json.Value();
            json._reader.Read();
            return value;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // It may be YAML in its flow style.
            return null;
        }
    }

    private GuardValue Value()
    {
        var place = Place();
        if (_reader.CurrentDepth > GuardInput.MaximumDepth)
            throw InputErrors.TooDeep(place);

        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(place),
            JsonTokenType.StartArray => List(place),
            JsonTokenType.String => new TextValue(_reader.GetString()!, place),
            JsonTokenType.Number => Number(place),
            JsonTokenType.True => new BooleanValue(true, place),
            JsonTokenType.False => new BooleanValue(false, place),
            _ => new NullValue(place),
        };
    }

    private readonly GuardValue Number(GuardPlace place) =>
        _reader.TryGetInt64(out var number) ? new IntegerValue(number, place) : new FloatValue(_reader.GetDouble(), place);

    private MapValue Map(GuardPlace place)
    {
        var members = new List<(TextValue, GuardValue)>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var key = new TextValue(_reader.GetString()!, Place());
            _reader.Read();
            members.Add((key, Value()));
        }

        return new MapValue(members, place);
    }

    private ListValue List(GuardPlace place)
    {
        var items = new List<GuardValue>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value());
        return new ListValue([.. items], place);
    }

    /// <summary>Tokens come in the order of the text: lines are counted once.</summary>
    private GuardPlace Place()
    {
        var at = (int)_reader.TokenStartIndex;
        var passed = _text[_counted..at];
        for (var feed = passed.IndexOf((byte)'\n'); feed >= 0; feed = passed.IndexOf((byte)'\n'))
        {
            _line++;
            _counted += feed + 1;
            _lineBegin = _counted;
            passed = passed[(feed + 1)..];
        }

        _counted = at;
        return new GuardPlace(_line, Encoding.UTF8.GetCharCount(_text[_lineBegin..at]) + 1);
    }
}
