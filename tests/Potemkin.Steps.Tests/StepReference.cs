using System.Text;

namespace Potemkin.Steps.Tests;

/// <summary>Writes docs/steps.md out of the bindings.</summary>
internal static class StepReference
{
    /// <summary>The variable that has the test write the page instead of comparing it.</summary>
    public const string WriteVariable = "WRITE_DOCS";

    /// <summary>What has the page written anew.</summary>
    public const string Command = $"{WriteVariable}=1 dotnet test tests/Potemkin.Steps.Tests/Potemkin.Steps.Tests.csproj --filter StepReference";

    private static readonly IReadOnlyList<(Type Steps, string Title)> Groups =
    [
        (typeof(StackSteps), "Stacks"),
        (typeof(StackChangeSteps), "Changes of stacks, and failures"),
        (typeof(OutputSteps), "Outputs"),
        (typeof(RuleSteps), "Rules"),
        (typeof(VerdictSteps), "Verdicts"),
        (typeof(RecordingSteps), "Recorded properties"),
    ];

    public static string Write()
    {
        var page = new StringBuilder($"""
            <!-- Generated from the bindings in Potemkin.Steps. To write it anew: {Command} -->
            # Steps

            All steps there are. `<…>` stands for what a scenario says itself, `[…]` may be left out; what ends with `with`, `reports` or `has`
            is followed by a table. Each example is a step of a living specification in [Features/](../Features). [guide.md](guide.md) says
            how they work together.

            """);
        foreach (var (steps, title) in Groups)
        {
            page.Append('\n').Append("## ").Append(title).Append("\n\n").Append(StepBinding.SummaryOf(steps)).Append('\n');
            foreach (var binding in StepBinding.All.Where(binding => binding.Method.DeclaringType == steps))
            {
                page.Append($"\n### `{binding.Keyword} {binding.Readable}`\n\n{binding.Summary}\n\n```gherkin\n{binding.Example[0]}\n");
                foreach (var row in binding.Example.Skip(1))
                    page.Append("  ").Append(row).Append('\n');
                page.Append("```\n");
            }
        }

        return page.ToString();
    }

    /// <summary>The classes that the page leaves out.</summary>
    public static IEnumerable<Type> Missing() =>
        StepBinding.All.Select(binding => binding.Method.DeclaringType!).Distinct().Except(Groups.Select(group => group.Steps));
}
