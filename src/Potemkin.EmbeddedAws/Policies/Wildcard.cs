using System.IO.Enumeration;

namespace Potemkin.EmbeddedAws.Policies;

/// <summary>
/// The wildcards <c>*</c> and <c>?</c> of policies.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards">Using wildcards</a>.
/// </summary>
internal static class Wildcard
{
    public static bool Matches(string pattern, string text, bool ignoreCase) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace(@"\", @"\\", StringComparison.Ordinal), text, ignoreCase);

    /// <summary>Whether the pattern stands for all that the other stands for; where that is hard to say, it does not.</summary>
    public static bool Covers(string pattern, string other) =>
        // The ? would take the other's * for a single character.
        !(pattern.Contains('?') && other.Contains('*')) && Matches(pattern, other, ignoreCase: false);
}
