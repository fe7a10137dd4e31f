using System.Globalization;
using System.Text;

namespace Potemkin.Guard.Values;

/// <summary>Writes a regular expression of Rust's dialect in that of .NET.</summary>
internal sealed class RegexDialect
{
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["alnum"] = "0-9A-Za-z",
        ["alpha"] = "A-Za-z",
        ["ascii"] = @"\x00-\x7F",
        ["blank"] = @"\t ",
        ["cntrl"] = @"\x00-\x1F\x7F",
        ["digit"] = "0-9",
        ["graph"] = "!-~",
        ["lower"] = "a-z",
        ["print"] = " -~",
        ["punct"] = @"!-/:-@\[-`{-~",
        ["space"] = @"\t\n\v\f\r ",
        ["upper"] = "A-Z",
        ["word"] = "0-9A-Za-z_",
        ["xdigit"] = "0-9A-Fa-f",
    };

    private static readonly Dictionary<string, string> Categories = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Letter"] = "L",
        ["Alphabetic"] = "L",
        ["Lowercase"] = "Ll",
        ["Lowercase_Letter"] = "Ll",
        ["Uppercase"] = "Lu",
        ["Uppercase_Letter"] = "Lu",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Digit"] = "Nd",
        ["Punctuation"] = "P",
        ["Symbol"] = "S",
        ["Separator"] = "Z",
    };

    private readonly string _source;
    private readonly StringBuilder _target = new();
    private int _at;
    private bool _everyLine;

    private RegexDialect(string source) => _source = source;

    /// <exception cref="ArgumentException">The expression uses what .NET has nothing for.</exception>
    public static string Translate(string source)
    {
        var dialect = new RegexDialect(source);
        dialect.Run();
        return dialect._target.ToString();
    }

    private void Run()
    {
        while (_at < _source.Length)
        {
            var character = _source[_at];
            if (character == '\\')
                Escape(inClass: false);
            else if (character == '[')
                Class();
            else if (character == '(')
                Group();
            else
                Copy(character);
        }
    }

    // '$' of .NET matches before a last line feed too.
    private void Copy(char character)
    {
        _target.Append(character == '$' && !_everyLine ? @"\z" : character.ToString());
        _at++;
    }

    private void Group()
    {
        if (Take("(?P<"))
            _target.Append("(?<");
        else if (Take("(?P="))
            _target.Append(@"\k<").Append(Until(')')).Append('>');
        else if (Take("(?"))
            Flags();
        else
            Copy('(');
    }

    private void Flags()
    {
        _target.Append("(?");
        var begin = _at;
        while (_at < _source.Length && (char.IsAsciiLetter(_source[_at]) || _source[_at] == '-'))
            _at++;
        var flags = _source[begin.._at];
        if (_at == _source.Length || _source[_at] is not (')' or ':'))
        {
            _at = begin;
            return;
        }

        if (flags.AsSpan().ContainsAny('U', 'R'))
            throw new ArgumentException($"flags '{flags}' are not supported");
        _everyLine |= flags.Split('-')[0].Contains('m');
        _target.Append(flags.Replace("u", "", StringComparison.Ordinal));
    }

    private void Class()
    {
        _target.Append('[');
        _at++;
        if (Take("^"))
            _target.Append('^');
        if (Take("]"))
            _target.Append(@"\]");
        ClassItems();
        _target.Append(']');
    }

    private void ClassItems()
    {
        while (_at < _source.Length)
        {
            if (Take("]"))
                return;
            if (Take("[:"))
                Posix();
            else if (Take("["))
                Nested();
            else if (_source[_at] == '\\')
                Escape(inClass: true);
            else if (At("&&") || At("~~") || At("--"))
                throw new ArgumentException("operations on character classes are not supported");
            else
                _target.Append(_source[_at++]);
        }

        throw new ArgumentException("a character class is not closed");
    }

    private void Posix()
    {
        var name = Until(':');
        if (!Take("]") || !Classes.TryGetValue(name, out var members))
            throw new ArgumentException($"there is no character class '[:{name}:]'");
        _target.Append(members);
    }

    private void Nested()
    {
        if (At("^"))
            throw new ArgumentException("a negated class within a class is not supported");
        ClassItems();
    }

    private void Escape(bool inClass)
    {
        if (_at + 1 == _source.Length)
            throw new ArgumentException("it ends in an escape");
        var escaped = _source[_at + 1];
        _at += 2;
        switch (escaped)
        {
            case 'h':
                _target.Append(inClass ? "0-9A-Fa-f" : "[0-9A-Fa-f]");
                break;
            case 'H' when !inClass:
                _target.Append("[^0-9A-Fa-f]");
                break;
            case 'K' when !inClass:
                // It moves the beginning of the match, and none asks for that.
                break;
            case 'x' or 'u' when Take("{"):
                CodePoint(Until('}'));
                break;
            case 'U' when _at + 8 <= _source.Length:
                CodePoint(_source.Substring(_at, 8));
                _at += 8;
                break;
            case 'p' or 'P':
                Category(escaped);
                break;
            case '_':
                _target.Append('_');
                break;
            default:
                _target.Append('\\').Append(escaped);
                break;
        }
    }

    private void CodePoint(string digits)
    {
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || !Rune.IsValid(code))
            throw new ArgumentException($"'{digits}' is no code point");
        foreach (var unit in new Rune(code).ToString())
            _target.Append(@"\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
    }

    private void Category(char escaped)
    {
        var name = Take("{") ? Until('}') : _at < _source.Length ? _source[_at++].ToString() : "";
        if (name.StartsWith('^'))
            (escaped, name) = (escaped == 'p' ? 'P' : 'p', name[1..]);
        _target.Append('\\').Append(escaped).Append('{').Append(Categories.GetValueOrDefault(name, name)).Append('}');
    }

    private string Until(char end)
    {
        var found = _source.IndexOf(end, _at);
        if (found < 0)
            throw new ArgumentException($"a '{end}' is missing");
        var text = _source[_at..found];
        _at = found + 1;
        return text;
    }

    private bool At(string text) => string.CompareOrdinal(_source, _at, text, 0, text.Length) == 0;

    private bool Take(string text)
    {
        if (!At(text))
            return false;
        _at += text.Length;
        return true;
    }
}
