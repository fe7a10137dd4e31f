using Spectre.Console;

namespace Potemkin.Cli.Frame;

/// <summary>
/// Where a command writes to people: in colours and as wide as the window on a terminal; plain and in whole lines everywhere else, for
/// who reads a pipe or a file wraps lines as they like. <c>NO_COLOR</c> takes the colours away, <c>FORCE_COLOR</c> brings them into
/// pipes, such as the logs of a build.
/// </summary>
internal static class Terminal
{
    // Wider than any line, and still a number that layouts can be computed with.
    private const int WholeLines = 1_000_000;

    /// <summary>The console over a command's output or errors.</summary>
    public static IAnsiConsole On(TextWriter writer)
    {
        var isOutput = ReferenceEquals(writer, Console.Out);
        var isOurs = isOutput || ReferenceEquals(writer, Console.Error);
        var isTerminal = isOutput ? !Console.IsOutputRedirected : isOurs && !Console.IsErrorRedirected;
        var isColoured = isOurs && !IsSet("NO_COLOR") && (IsForced || (isTerminal && !IsDumb));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(isColoured ? writer : new TrimmedLines(writer)),
            // They would find colours where a build runs.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : WholeLines;
        return console;
    }

    private static bool IsForced => IsSet("FORCE_COLOR") && Environment.GetEnvironmentVariable("FORCE_COLOR") != "0";

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
