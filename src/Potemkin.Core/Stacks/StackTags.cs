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

    private const int LongestValue = 256;

    /// <param name="runId">The run.</param>
    /// <param name="owner">The scenario, or what else of the run needs the stack.</param>
    /// <param name="expiresAt">When whatever still stands may be swept away.</param>
    public static IReadOnlyDictionary<string, string> For(string runId, string owner, DateTimeOffset expiresAt) => new Dictionary<string, string>
    {
        [Run] = runId,
        ["potemkin:scenario"] = Legal(owner),
        ["potemkin:expires-at"] = expiresAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    };

    private static string Legal(string text)
    {
        var legal = IllegalCharacters().Replace(text, " ").Trim();
        return legal[..Math.Min(legal.Length, LongestValue)];
    }

    [GeneratedRegex(@"[^\p{L}\p{N}_.:/=+\-@]+")]
    private static partial Regex IllegalCharacters();
}
