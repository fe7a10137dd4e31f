using System.IO.Enumeration;

namespace Potemkin.EmbeddedAws.Rules.Policies;

/// <summary>The wildcards <c>*</c> and <c>?</c> of policies.</summary>
internal static class Wildcard
{
    /// <summary>Whether the pattern stands for the text, in any case.</summary>
    public static bool Matches(string pattern, string text) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace(@"\", @"\\", StringComparison.Ordinal), text);
}
