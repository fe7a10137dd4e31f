using System.Text.RegularExpressions;

namespace Potemkin.Guard.Queries;

/// <summary>
/// The singular of a capitalised word by the endings that cfn-guard knows. What stands before an ending is kept where it is captured,
/// and gets lost otherwise, as it does there: that way a key is found, or is not.
/// </summary>
internal static class Singular
{
    // No word of any language that keys are written in is longer.
    private const int Longest = 100;

    private static readonly (Regex Plural, string Ending)[] Endings =
    [
        Of("(database)s", ""),
        Of("(quiz)zes", ""),
        Of("(matr)ices", "ix"),
        Of("(vert|ind)ices", "ex"),
        Of("(alias|status)(?:es)?", ""),
        Of("(octop|vir)(?:us|i)", "us"),
        Of("(cris|test)(?:is|es)", "is"),
        Of("(shoe)s", ""),
        Of("(bus)(?:es)?", ""),
        Of("(m|l)ice", "ouse"),
        Of("(.*(?:x|ch|ss|sh))es", ""),
        Of("(m)ovies", "ovie"),
        Of("(s)eries", "eries"),
        Of("(.*(?:[^aeiouy]|qu))ies", "y"),
        Of("(.*)[lr]ves", "f"),
        Of("(.*)tives", ""),
        Of("(.*)hives", ""),
        Of("(.*)[^f]ves", "fe"),
        Of("(analy|ba|diagno|parenthe|progno|synop|the)(?:sis|ses)", "sis"),
        Of("(.*)[ti]a", "um"),
        Of("(.*)oes", ""),
        Of("(n)ews", "ews"),
        Of("(.*ss)", ""),
        Of("(.*)s", ""),
    ];

    public static string Of(string word)
    {
        if (word.Length > Longest)
            return word;

        foreach (var (plural, ending) in Endings)
        {
            if (plural.Match(word) is { Success: true } match)
                return match.Groups[1].Value + ending;
        }

        return word;
    }

    private static (Regex Plural, string Ending) Of(string plural, string ending) =>
        (new Regex($"{plural}$", RegexOptions.CultureInvariant), ending);
}
