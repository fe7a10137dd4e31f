using System.CommandLine;
using Potemkin.Cli.Frame;
using Potemkin.Cli.Vocabulary;

namespace Potemkin.Cli;

/// <summary><c>potemkin steps</c>: what scenarios can say.</summary>
internal static class StepsCommand
{
    /// <summary>What <c>--help</c> shows below the options.</summary>
    public const string Examples =
        """
        <...> stands for what a scenario says itself, [...] may be left out; what ends with 'with', 'reports' or 'has' is followed by a
        table. Words are looked for in the steps, in what they do, and in their examples; capitals do not matter, nor does the order.

        Examples:
          potemkin steps                     all steps, each with an example
          potemkin steps shared              those that speak of what is shared
          potemkin steps rule parameters     those that speak of both
          potemkin steps --json              all of them, for a program

        Exit codes: 0 here they are; 1 it was called wrongly, or no step speaks of the words.
        """;

    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "What a step must speak of, all of it; all steps without any." };
        var json = new Option<bool>("--json") { Description = "Writes one JSON object." };

        var command = new Command("steps", "Shows the steps that scenarios can take.") { words, json };
        command.SetAction(parsed => Show(
            parsed.GetValue(words) ?? [], parsed.GetValue(json), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Show(IReadOnlyList<string> words, bool isForPrograms, TextWriter output)
    {
        var all = StepPage.Groups();
        List<StepGroup> found =
        [
            .. all.Select(group => group with { Steps = [.. group.Steps.Where(step => step.Has(words))] }).Where(group => group.Steps.Count > 0),
        ];
        if (found.Count == 0)
            throw StepErrors.NotFound(words, [.. all.SelectMany(group => group.Steps)]);
        if (isForPrograms)
            Json.Write(output, new { Steps = found.SelectMany(group => group.Steps) });
        else
            StepText.Write(output, found);
    }
}
