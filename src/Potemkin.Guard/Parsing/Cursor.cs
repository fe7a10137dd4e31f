using System.Buffers;
using Potemkin.Guard.Clauses;

namespace Potemkin.Guard.Parsing;

/// <summary>
/// A position in a rule file. It remembers the furthest position at which something was expected in vain,
/// for there the fault is when no other way to read the text leads on.
/// </summary>
internal sealed class Cursor(string file, string text)
{
    /// <summary>How deep blocks, filters and values may be nested.</summary>
    public const int MaximumDepth = 100;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n");

    private readonly RuleText _file = new(text);
    private readonly List<string> _expected = [];
    private int _furthest;
    private int _depth;

    public int At { get; set; }

    public bool IsAtEnd => At == text.Length;

    public char Next => At < text.Length ? text[At] : '\0';

    public string From(int begin) => text[begin..At];

    public Span SpanFrom(int begin) => new(_file, begin, At);

    /// <summary>Takes that text, or stays and expects it in vain.</summary>
    public bool Take(string expected)
    {
        if (!LooksAt(expected))
            return At >= _furthest && Miss($"'{expected}'");
        At += expected.Length;
        return true;
    }

    /// <summary>Takes one of two spellings.</summary>
    public bool Take(string expected, string otherwise) => LooksAt(otherwise) ? Take(otherwise) : Take(expected);

    public bool LooksAt(string expected) => string.CompareOrdinal(text, At, expected, 0, expected.Length) == 0;

    /// <summary>Takes blanks, line feeds and comments, as many as there are.</summary>
    public bool TakeBlanks()
    {
        var begin = At;
        while (At < text.Length)
        {
            if (Blanks.Contains(text[At]))
                At++;
            else if (text[At] == '#')
                At = text.IndexOf('\n', At) is >= 0 and var feed ? feed : text.Length;
            else
                break;
        }

        return At > begin;
    }

    /// <summary>Takes what blanks there are within the line.</summary>
    public bool TakeSpaces() => TakeWhile(character => character is ' ' or '\t');

    public bool TakeWhile(Predicate<char> belongs)
    {
        var begin = At;
        while (At < text.Length && belongs(text[At]))
            At++;
        return At > begin;
    }

    /// <summary>Takes everything before that text; false, and nothing, where it does not follow.</summary>
    public bool TakeUntil(string end)
    {
        var found = text.IndexOf(end, At, StringComparison.Ordinal);
        if (found < 0)
            return Miss($"'{end}'");
        At = found;
        return true;
    }

    /// <summary>The name of a variable, a rule, a function or a key: a letter, then letters, digits and underscores.</summary>
    public string? TakeName(string expected)
    {
        var begin = At;
        if (!char.IsAsciiLetter(Next))
        {
            Miss(expected);
            return null;
        }

        TakeWhile(character => char.IsLetterOrDigit(character) || character == '_');
        return text[begin..At];
    }

    /// <summary>Goes back, for what follows is something else.</summary>
    public T? Back<T>(int begin)
        where T : class
    {
        At = begin;
        return null;
    }

    /// <summary>Notes what was expected here in vain.</summary>
    /// <returns>False.</returns>
    public bool Miss(string expected)
    {
        if (At < _furthest)
            return false;
        if (At > _furthest)
            _expected.Clear();
        _furthest = At;
        if (!_expected.Contains(expected))
            _expected.Add(expected);
        return false;
    }

    /// <summary>Nothing else may follow here than that which was expected.</summary>
    public GuardSyntaxException Failure(string expected)
    {
        Miss(expected);
        return Failure();
    }

    /// <summary>The text cannot be read beyond the furthest position.</summary>
    public GuardSyntaxException Failure()
    {
        var end = text.IndexOfAny(['\r', '\n'], _furthest) is >= 0 and var feed ? feed : text.Length;
        var found = text[_furthest..Math.Min(end, _furthest + 20)].TrimEnd();
        return SyntaxErrors.Unexpected(file, _file.PlaceOf(_furthest), _expected, found.Length == 0 && _furthest < text.Length ? "the end of the line" : found);
    }

    /// <summary>What stands at that place is wrong for a reason of its own.</summary>
    public GuardSyntaxException Fault(int at, string reason) => SyntaxErrors.Fault(file, _file.PlaceOf(at), reason);

    /// <summary>Reads something that may contain its like.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++_depth > MaximumDepth)
            throw Fault(At, $"more than {MaximumDepth} levels of nesting");
        var result = read();
        _depth--;
        return result;
    }
}
