using System.Text.RegularExpressions;

namespace Potemkin.Guard.Values;

/// <summary>
/// A regular expression in the dialect of cfn-guard, that of Rust's crates <c>regex</c> and <c>fancy-regex</c>.
/// It backtracks, for that is quick to set up; where that takes long, an engine takes over whose time is linear to the text,
/// or, if the expression needs backtracking, nobody.
/// </summary>
internal sealed class RegexPattern
{
    /// <summary>How long one match may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BeforeLinear = TimeSpan.FromMilliseconds(100);

    private readonly Regex _regex;
    private readonly Lazy<Regex> _thorough;

    /// <exception cref="ArgumentException">It is not well-formed; the message says why.</exception>
    public RegexPattern(string source)
    {
        Source = source;
        var translated = RegexDialect.Translate(source);
        _regex = new Regex(translated, RegexOptions.CultureInvariant, BeforeLinear);
        _thorough = new Lazy<Regex>(() => Thorough(translated));
    }

    /// <summary>The expression as it was written.</summary>
    public string Source { get; }

    /// <exception cref="GuardEvaluationException">It takes too long.</exception>
    public bool Matches(string text) => Within(regex => regex.IsMatch(text));

    /// <summary>All matches of the expression in a text.</summary>
    /// <exception cref="GuardEvaluationException">It takes too long.</exception>
    public IReadOnlyList<Match> Find(string text) => Within<IReadOnlyList<Match>>(regex => [.. regex.Matches(text).Cast<Match>()]);

    private T Within<T>(Func<Regex, T> match)
    {
        try
        {
            return match(_regex);
        }
        catch (RegexMatchTimeoutException)
        {
            return Thoroughly(match);
        }
    }

    private T Thoroughly<T>(Func<Regex, T> match)
    {
        try
        {
            return match(_thorough.Value);
        }
        catch (RegexMatchTimeoutException slow)
        {
            throw new GuardEvaluationException($"The regular expression /{Source}/ takes more than {Patience.TotalSeconds} s on one text.", null, slow);
        }
    }

    private static Regex Thorough(string translated)
    {
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            // It looks around or back.
            return new Regex(translated, RegexOptions.CultureInvariant, Patience);
        }
    }
}
