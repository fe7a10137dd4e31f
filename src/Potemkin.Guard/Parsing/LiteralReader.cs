using System.Globalization;
using System.Text;
using Potemkin.Guard.Values;

namespace Potemkin.Guard.Parsing;

/// <summary>Reads the values that a rule file writes. Each method returns null, and stays, where there is no such value.</summary>
internal sealed class LiteralReader(Cursor cursor)
{
    public GuardValue? Value() => cursor.Nested(() =>
    {
        var begin = cursor.At;
        cursor.TakeBlanks();
        return (GuardValue?)Null() ?? Text() ?? Float() ?? Integer() ?? Boolean() ?? Regex() ?? Range() ?? List() ?? Map() ?? cursor.Back<GuardValue>(begin);
    });

    /// <summary>A text in single or double quotes. A backslash stands for itself, except before the closing quote.</summary>
    public TextValue? Text()
    {
        var quote = cursor.Next;
        if (quote is not ('\'' or '"'))
        {
            cursor.Miss("a text in quotes");
            return null;
        }

        var begin = cursor.At++;
        var text = new StringBuilder();
        while (true)
        {
            var part = cursor.At;
            cursor.TakeWhile(character => character != quote);
            if (cursor.IsAtEnd)
                throw cursor.Fault(begin, "the text in quotes does not end");

            var read = cursor.From(part);
            cursor.At++;
            if (!read.EndsWith('\\'))
                return new TextValue(text.Append(read).ToString(), null);
            text.Append(read, 0, read.Length - 1).Append(quote);
        }
    }

    public IntegerValue? Integer()
    {
        var begin = cursor.At;
        if (cursor.Next == '-')
            cursor.At++;
        if (!cursor.TakeWhile(char.IsAsciiDigit) || !long.TryParse(cursor.From(begin), CultureInfo.InvariantCulture, out var number))
        {
            cursor.At = begin;
            cursor.Miss("a number");
            return null;
        }

        return new IntegerValue(number, null);
    }

    private NullValue? Null() => cursor.Take("null", "NULL") ? new NullValue(null) : null;

    private BooleanValue? Boolean() =>
        cursor.Take("true", "True") ? new BooleanValue(true, null)
        : cursor.Take("false", "False") ? new BooleanValue(false, null)
        : null;

    private FloatValue? Float()
    {
        var begin = cursor.At;
        if (!cursor.TakeWhile(char.IsAsciiDigit))
            return null;

        var hasFraction = Fraction();
        return Exponent(mayLackSign: hasFraction) || hasFraction
            ? new FloatValue(double.Parse(cursor.From(begin), CultureInfo.InvariantCulture), null)
            : cursor.Back<FloatValue>(begin);
    }

    private bool Fraction()
    {
        var begin = cursor.At;
        if (cursor.Next == '.')
        {
            cursor.At++;
            if (cursor.TakeWhile(char.IsAsciiDigit))
                return true;
        }

        cursor.At = begin;
        return false;
    }

    private bool Exponent(bool mayLackSign)
    {
        var begin = cursor.At;
        if (cursor.Next is 'e' or 'E')
        {
            cursor.At++;
            var hasSign = cursor.Next is '+' or '-';
            if (hasSign)
                cursor.At++;
            if ((hasSign || mayLackSign) && cursor.TakeWhile(char.IsAsciiDigit))
                return true;
        }

        cursor.At = begin;
        return false;
    }

    /// <summary>Between slashes, a slash itself after a backslash.</summary>
    private RegexValue? Regex()
    {
        var begin = cursor.At;
        if (cursor.Next != '/')
            return null;

        cursor.At++;
        var source = new StringBuilder();
        while (true)
        {
            var part = cursor.At;
            if (!cursor.TakeWhile(character => character != '/') || cursor.IsAtEnd)
            {
                cursor.Miss("a regular expression up to a '/'");
                return cursor.Back<RegexValue>(begin);
            }

            var read = cursor.From(part);
            cursor.At++;
            if (!read.EndsWith('\\'))
                return new RegexValue(Pattern(begin, source.Append(read).ToString()), null);
            source.Append(read, 0, read.Length - 1).Append('/');
        }
    }

    private RegexPattern Pattern(int begin, string source)
    {
        try
        {
            return new RegexPattern(source);
        }
        catch (ArgumentException fault)
        {
            throw cursor.Fault(begin, $"the regular expression /{source}/ cannot be read: {fault.Message.TrimEnd('.')}");
        }
    }

    private GuardValue? Range()
    {
        var begin = cursor.At;
        if (!cursor.LooksAt("r(") && !cursor.LooksAt("r["))
            return null;

        var includesLower = cursor.LooksAt("r[");
        cursor.At += 2;
        if (Bound() is not { } lower || !cursor.Take(",") || Bound() is not { } upper || cursor.Next is not (')' or ']'))
        {
            cursor.Miss("a range such as 'r[1, 10)'");
            return cursor.Back<GuardValue>(begin);
        }

        var includesUpper = cursor.Next == ']';
        cursor.At++;
        return (lower, upper) switch
        {
            (IntegerValue from, IntegerValue to) => new RangeValue<long>(from.Number, includesLower, to.Number, includesUpper, null),
            (FloatValue from, FloatValue to) => new RangeValue<double>(from.Number, includesLower, to.Number, includesUpper, null),
            (CharacterValue from, CharacterValue to) => new RangeValue<Rune>(from.Character, includesLower, to.Character, includesUpper, null),
            _ => throw cursor.Fault(begin, "both bounds of a range must be of the same kind"),
        };
    }

    private GuardValue? Bound()
    {
        cursor.TakeSpaces();
        var bound = (GuardValue?)Float() ?? Integer() ?? (GuardValue?)Character();
        cursor.TakeSpaces();
        return bound;
    }

    private CharacterValue? Character()
    {
        if (cursor.IsAtEnd || char.IsSurrogate(cursor.Next))
            return null;
        var character = new Rune(cursor.Next);
        cursor.At++;
        return new CharacterValue(character, null);
    }

    private ListValue? List()
    {
        var begin = cursor.At;
        if (!cursor.Take("["))
            return null;

        var items = new List<GuardValue>();
        var end = cursor.At;
        while (Value() is { } item)
        {
            items.Add(item);
            end = cursor.At;
            cursor.TakeBlanks();
            if (!cursor.Take(","))
                break;
        }

        return Closed(end, "]") ? new ListValue([.. items], null) : cursor.Back<ListValue>(begin);
    }

    private MapValue? Map()
    {
        var begin = cursor.At;
        if (!cursor.Take("{"))
            return null;

        var members = new List<(TextValue, GuardValue)>();
        var end = cursor.At;
        while (Member() is { } member)
        {
            members.Add(member);
            end = cursor.At;
            cursor.TakeBlanks();
            if (!cursor.Take(","))
                break;
        }

        return Closed(end, "}") ? new MapValue(members, null) : cursor.Back<MapValue>(begin);
    }

    private bool Closed(int end, string bracket)
    {
        cursor.At = end;
        cursor.TakeBlanks();
        return cursor.Take(bracket);
    }

    private (TextValue, GuardValue)? Member()
    {
        cursor.TakeBlanks();
        if (Key() is not { } key)
            return null;
        cursor.TakeBlanks();
        return cursor.Take(":") && Value() is { } value ? (key, value) : null;
    }

    private TextValue? Key()
    {
        var begin = cursor.At;
        return cursor.TakeWhile(character => char.IsLetterOrDigit(character) || character is '-' or '_')
            ? new TextValue(cursor.From(begin), null)
            : Text();
    }
}
