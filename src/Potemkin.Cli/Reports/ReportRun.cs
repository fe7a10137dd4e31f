using System.CommandLine;
using Potemkin.Cli.Frame;
using Potemkin.Core;

namespace Potemkin.Cli.Reports;

/// <summary>Runs what a command of <c>potemkin report</c> does; evidence that cannot be read has an exit code of its own.</summary>
internal static class ReportRun
{
    public static int Of(ParseResult parsed, Func<ExitCode> report)
    {
        try
        {
            return (int)report();
        }
        catch (PotemkinException wrong)
        {
            Errors.Write(parsed.InvocationConfiguration.Error, wrong);
            return (int)ExitCode.NotLookedAt;
        }
    }
}
