using System.Globalization;
using System.Text.RegularExpressions;

namespace Potemkin.Core.Stacks;

/// <summary>
/// The tags by which everything that a run put in place can be found again.
/// See <a href="https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html">tag naming</a>.
/// </summary>
internal static partial class StackTags
{
    /// <summary>The tag that names the run.</summary>
    public const string Run = "potemkin:run";

    /// <summary>The tag that says what the stack is for.</summary>
    public const string Scenario = "potemkin:scenario";

    /// <summary>The tag that says when the stack may be swept away.</summary>
    public const string ExpiresAt = "potemkin:expires-at";

    private const string RuleOwner = "rule ";

    private const int LongestValue = 256;

    /// <param name="runId">The run.</param>
    /// <param name="owner">The scenario, or what else of the run needs the stack.</param>
    /// <param name="expiresAt">When whatever still stands may be swept away.</param>
    public static IReadOnlyDictionary<string, string> For(string runId, string owner, DateTimeOffset expiresAt) => new Dictionary<string, string>
    {
        [Run] = runId,
        [Scenario] = Legal(owner),
        [ExpiresAt] = expiresAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    };

    /// <summary>What a stack is for that deploys a rule.</summary>
    public static string OwnerOfRule(string alias) => RuleOwner + alias;

    /// <summary>Whether a stack that is for this deploys a rule.</summary>
    public static bool IsOfRule(string owner) => owner.StartsWith(RuleOwner, StringComparison.Ordinal);

    private static string Legal(string text)
    {
        var legal = IllegalCharacters().Replace(text, " ").Trim();
        return legal[..Math.Min(legal.Length, LongestValue)];
    }

    [GeneratedRegex(@"[^\p{L}\p{N}_.:/=+\-@]+")]
    private static partial Regex IllegalCharacters();
}
