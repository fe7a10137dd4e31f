using System.Globalization;
using System.Text.RegularExpressions;

namespace Potemkin.Core.Rules;

/// <summary>
/// Names the rules that a run deploys so that no two runs meet in an account: what the feature calls the rule, the run, a counter.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html">ConfigRule</a>.
/// </summary>
internal static partial class RuleName
{
    private const int LongestName = 128;

    public static string For(string alias, string runId, int number)
    {
        var ending = string.Create(CultureInfo.InvariantCulture, $"-{runId}-{number}");
        var stem = UnusualCharacters().Replace(alias, "-").Trim('-');
        if (stem.Length == 0)
            stem = "rule";
        return stem[..Math.Min(stem.Length, LongestName - ending.Length)] + ending;
    }

    // AWS Config takes nearly any, but who reads its events in a shell or a policy does not.
    [GeneratedRegex("[^a-zA-Z0-9_.-]+")]
    private static partial Regex UnusualCharacters();
}
