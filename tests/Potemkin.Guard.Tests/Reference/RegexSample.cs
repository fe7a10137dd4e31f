using System.Text.RegularExpressions;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>A text that a regular expression may well match.</summary>
internal static partial class RegexSample
{
    public static string Of(string pattern) => Leftovers().Replace(
        Class().Replace(Group().Replace(pattern.Replace(@"\.", "."), match => match.Groups[1].Value.Split('|')[0]), "a").Replace(".*", "x").Replace(".+", "x"),
        "");

    [GeneratedRegex(@"\((?:\?[:!=i]*)?([^()]*)\)")]
    private static partial Regex Group();

    [GeneratedRegex(@"\[[^\]]*\](?:[*+?]|\{[\d,]*\})?|\\[dwsDWS](?:[*+?]|\{[\d,]*\})?")]
    private static partial Regex Class();

    [GeneratedRegex(@"^\^|\$$|[*+?\\]")]
    private static partial Regex Leftovers();
}
