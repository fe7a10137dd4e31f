using Potemkin.Guard.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Potemkin.Guard.Inputs;

/// <summary>Reads the first document of a YAML text with its places.</summary>
internal sealed class YamlText
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Func<string, GuardPlace, GuardValue> _plain;

    private YamlText(string text, Func<string, GuardPlace, GuardValue> plain)
    {
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
        _plain = plain;
    }

    /// <param name="text">The text.</param>
    /// <param name="plain">What a plain scalar stands for.</param>
    /// <exception cref="GuardInputException">It is not well-formed, is empty, is too deeply nested, uses an alias, or has a key that is no text.</exception>
    public static GuardValue Read(string text, Func<string, GuardPlace, GuardValue> plain)
    {
        try
        {
            return ReadAsItIs(text, plain);
        }
        catch (GuardInputException) when (BlockScalars.Mend(text) is var mended && mended != text)
        {
            return ReadAsItIs(mended, plain);
        }
    }

    private static GuardValue ReadAsItIs(string text, Func<string, GuardPlace, GuardValue> plain)
    {
        var yaml = new YamlText(text, plain);
        try
        {
            return yaml.Document();
        }
        catch (YamlException fault)
        {
            throw InputErrors.Malformed(fault.Message, PlaceOf(fault.Start), fault);
        }
        catch (InvalidOperationException fault)
        {
            // YamlDotNet's scanner says so of some texts, such as '[A\nB: C', that are not well-formed.
            throw InputErrors.Malformed("it is not well-formed", PlaceOf(yaml._scanner.CurrentPosition), fault);
        }
    }

    private static GuardPlace PlaceOf(in Mark mark) => new((int)mark.Line, (int)mark.Column);

    private GuardValue Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
            throw InputErrors.Empty();
        return Value(depth: 0);
    }

    private GuardValue Value(int depth)
    {
        var start = _parser.Consume<ParsingEvent>();
        var place = PlaceOf(start.Start);
        if (depth > GuardInput.MaximumDepth)
            throw InputErrors.TooDeep(place);

        return start switch
        {
            Scalar scalar => ScalarValue(scalar, place),
            SequenceStart list => Tagged(list, List(depth, place)),
            MappingStart => Map(depth, place),
            AnchorAlias => throw InputErrors.Alias(place),
            _ => throw InputErrors.Malformed("it is not well-formed", place),
        };
    }

    private static GuardValue Tagged(NodeEvent start, GuardValue value) => start.Tag.IsEmpty ? value : ShortForms.Lengthen(start.Tag.Value, value);

    private GuardValue ScalarValue(Scalar scalar, GuardPlace place)
    {
        if (scalar.Tag.IsEmpty)
            return scalar.Style == ScalarStyle.Plain ? _plain(scalar.Value, place) : new TextValue(scalar.Value, place);

        return scalar.Tag.Value is "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float"
            ? _plain(scalar.Value, place)
            : scalar.Tag.Value == "tag:yaml.org,2002:null"
                ? new NullValue(place)
                : Tagged(scalar, new TextValue(scalar.Value, place));
    }

    private ListValue List(int depth, GuardPlace place)
    {
        var items = new List<GuardValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Value(depth + 1));
        return new ListValue([.. items], place);
    }

    private MapValue Map(int depth, GuardPlace place)
    {
        var members = new List<(TextValue, GuardValue)>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(depth + 1);
            members.Add((key as TextValue ?? throw InputErrors.KeyIsNoText(key.Place!.Value), Value(depth + 1)));
        }

        return new MapValue(members, place);
    }
}
