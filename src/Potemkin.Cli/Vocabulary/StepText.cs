using Potemkin.Cli.Frame;
using Spectre.Console;

namespace Potemkin.Cli.Vocabulary;

/// <summary>Shows steps to people.</summary>
internal static class StepText
{
    private const int Indent = 4;

    private static readonly Style Title = new(decoration: Decoration.Bold | Decoration.Underline);
    private static readonly Style Written = new(Color.Green, decoration: Decoration.Bold);
    private static readonly Style Example = new(Color.Aqua);

    public static void Write(TextWriter output, IReadOnlyList<StepGroup> groups)
    {
        var console = Terminal.On(output);
        foreach (var group in groups)
        {
            if (group != groups[0])
                console.WriteLine();
            console.WriteLine(group.Title, Title);
            console.WriteLine(group.Summary);
            foreach (var step in group.Steps)
                Write(console, step);
        }
    }

    private static void Write(IAnsiConsole console, Step step)
    {
        console.WriteLine();
        console.WriteLine(step.Text, Written);
        console.Write(Indented(step.Summary, Style.Plain));
        console.Write(Indented(step.Example, Example));
    }

    private static Padder Indented(string text, Style style) => new(new Text(text, style), new Padding(Indent, 0, 0, 0));
}
