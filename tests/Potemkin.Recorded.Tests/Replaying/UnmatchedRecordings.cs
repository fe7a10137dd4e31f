using System.Text.RegularExpressions;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>What docs/fidelity.md says of recordings that the embedded AWS does not match, and why.</summary>
internal static partial class UnmatchedRecordings
{
    public static IReadOnlyDictionary<(string File, string Test), string> Reasons { get; } = Lines().ToDictionary(
        line => (line.Groups["file"].Value, line.Groups["test"].Value),
        line => line.Groups["reason"].Value);

    private static IEnumerable<Match> Lines() =>
        File.ReadLines(Path.Combine(Repository.Folder, "docs", "fidelity.md"))
            .SkipWhile(line => line != "## Answers recorded from AWS")
            .Select(line => Row().Match(line))
            .Where(row => row.Success);

    // | `api/test_stacks` `test_name_conflicts` | why |
    [GeneratedRegex(@"^\| `(?<file>[^`]+)` `(?<test>[^`]+)` \| (?<reason>.+) \|$")]
    private static partial Regex Row();
}
