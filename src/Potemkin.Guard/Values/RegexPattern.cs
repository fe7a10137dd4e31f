using System.Text.RegularExpressions;

namespace Potemkin.Guard.Values;

/// <summary>
/// A regular expression in the dialect of cfn-guard, that of Rust's crates <c>regex</c> and <c>fancy-regex</c>.
/// One that needs no backtracking runs in time linear to the text; any other has a second.
/// </summary>
internal sealed class RegexPattern
{
    /// <summary>How long one match may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const RegexOptions Common = RegexOptions.CultureInvariant;

    private readonly Regex _regex;

    /// <exception cref="ArgumentException">It is not well-formed; the message says why.</exception>
    public RegexPattern(string source)
    {
        Source = source;
        var translated = RegexDialect.Translate(source);
        _regex = Linear(translated) ?? new Regex(translated, Common, Patience);
    }

    /// <summary>The expression as it was written.</summary>
    public string Source { get; }

    /// <exception cref="GuardEvaluationException">It takes too long.</exception>
    public bool Matches(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException slow)
        {
            throw TooSlow(slow);
        }
    }

    /// <summary>All matches of the expression in a text.</summary>
    /// <exception cref="GuardEvaluationException">It takes too long.</exception>
    public IReadOnlyList<Match> Find(string text)
    {
        try
        {
            return [.. _regex.Matches(text).Cast<Match>()];
        }
        catch (RegexMatchTimeoutException slow)
        {
            throw TooSlow(slow);
        }
    }

    private static Regex? Linear(string translated)
    {
        try
        {
            return new Regex(translated, Common | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // It looks around or back.
            return null;
        }
    }

    private GuardEvaluationException TooSlow(RegexMatchTimeoutException slow) =>
        new($"The regular expression /{Source}/ takes more than {Patience.TotalSeconds} s on one text.", null, slow);
}
