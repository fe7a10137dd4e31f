using System.Text.RegularExpressions;
using Potemkin.Cli.Frame;

namespace Potemkin.Cli.Vocabulary;

/// <summary>Reads all steps from docs/steps.md, which is written out of their bindings and lies within the command.</summary>
internal static partial class StepPage
{
    /// <summary>The steps, as the page has them.</summary>
    public static IReadOnlyList<StepGroup> Groups() =>
    [
        .. Group().Matches(Resource.Read("steps.md").ReplaceLineEndings("\n")).Select(group => new StepGroup(
            group.Groups["title"].Value,
            Plain(group.Groups["summary"].Value),
            [
                .. StepOfGroup().Matches(group.Groups["steps"].Value).Select(step => new Step(
                    group.Groups["title"].Value,
                    step.Groups["text"].Value,
                    Plain(step.Groups["summary"].Value),
                    step.Groups["example"].Value)),
            ])),
    ];

    // A terminal has other means to set code apart, and needs none here.
    private static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^## (?<title>.+)\n\n(?<summary>.+)\n(?<steps>(?:(?!^## ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Group();

    [GeneratedRegex(@"^### `(?<text>.+)`\n\n(?<summary>.+)\n\n```gherkin\n(?<example>[\s\S]+?)\n```$", RegexOptions.Multiline)]
    private static partial Regex StepOfGroup();
}
