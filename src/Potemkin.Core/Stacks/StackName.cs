using System.Globalization;
using System.Text.RegularExpressions;

namespace Potemkin.Core.Stacks;

/// <summary>
/// Names stacks so that no two runs, processes or machines ever meet: the template's stem, the run, a counter.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html">CreateStack</a>.
/// </summary>
internal static partial class StackName
{
    private const int LongestName = 128;

    public static string For(string templateName, string runId, int number)
    {
        var ending = string.Create(CultureInfo.InvariantCulture, $"-{runId}-{number}");
        var stem = IllegalCharacters().Replace(Path.GetFileNameWithoutExtension(templateName), "-").Trim('-');
        if (stem.Length == 0 || !char.IsAsciiLetter(stem[0]))
            stem = $"stack-{stem}".TrimEnd('-');
        return stem[..Math.Min(stem.Length, LongestName - ending.Length)] + ending;
    }

    [GeneratedRegex("[^a-zA-Z0-9]+")]
    private static partial Regex IllegalCharacters();
}
