using System.CommandLine;
using Potemkin.Cli.Reports;

namespace Potemkin.Cli;

/// <summary><c>potemkin report</c>: rule books of what runs left to be read, and what differs between runs.</summary>
internal static class ReportCommand
{
    /// <summary>What <c>--help</c> shows below the commands and the options.</summary>
    public const string Examples =
        """
        Evidence is the evidence.json that a run leaves in TestResults/potemkin: the file, its folder, or a folder that has some anywhere
        below it. Without any it is that of this project's last run.

        Examples:
          potemkin report build                          the rule book of the last run, anew
          potemkin report build --coverage COMPLIANT,NON_COMPLIANT
                                                         the same, and a failure where a rule is not proved for both
          potemkin report merge artifacts/ --output book one book of what several machines have run
          potemkin report diff last-week/evidence.json   which verdicts changed since then
          potemkin report diff embedded/ live/           where the embedded AWS does not say what AWS says
          potemkin report diff embedded/ live/ --json    the same, for a program

        Exit codes: 0 it is written, or nothing differs; 1 it was called wrongly; 4 evidence cannot be read, or a book not be written;
        6 something differs; 7 a rule is not proved for every verdict of --coverage.
        """;

    public static Command Create() => new("report", "Makes rule books of what runs left to be read, and compares runs.")
    {
        BuildCommand.Create(),
        MergeCommand.Create(),
        DiffCommand.Create(),
    };
}
