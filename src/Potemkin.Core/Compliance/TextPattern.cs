using System.Text.RegularExpressions;

namespace Potemkin.Core.Compliance;

/// <summary>What a text must contain: a piece of it, or, between slashes, a regular expression.</summary>
public sealed class TextPattern
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly string _written;
    private readonly Regex? _expression;

    private TextPattern(string written, Regex? expression)
    {
        _written = written;
        _expression = expression;
    }

    /// <summary>Reads <c>a piece of text</c> or <c>/a regular expression/</c>.</summary>
    /// <exception cref="PotemkinException">The regular expression is none.</exception>
    public static TextPattern Parse(string text)
    {
        if (text.Length < 2 || text[0] != '/' || text[^1] != '/')
            return new TextPattern(text, null);
        try
        {
            return new TextPattern(text, new Regex(text[1..^1], RegexOptions.CultureInvariant, Patience));
        }
        catch (ArgumentException unreadable)
        {
            throw new PotemkinException($"'{text}' is no regular expression.", $"Reason: {unreadable.Message}");
        }
    }

    /// <summary>Whether the text contains it.</summary>
    public bool IsIn(string? text) =>
        _expression?.IsMatch(text ?? "") ?? (text ?? "").Contains(_written, StringComparison.Ordinal);

    /// <summary>As it was written.</summary>
    public override string ToString() => _written;
}
