using System.CommandLine;
using Potemkin.Core.Evidence.Comparing;

namespace Potemkin.Cli.Reports;

/// <summary><c>potemkin report diff</c>: what differs between two runs.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("before") { Description = "Evidence to compare with." };
        var after = new Argument<string?>("after")
        {
            Description = "Evidence that is compared; that of this project's last run by default.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Writes one JSON object." };

        var command = new Command("diff", "Shows which verdicts, outcomes and rules differ between two runs.") { before, after, json };
        command.SetAction(parsed => ReportRun.Of(parsed, () =>
        {
            var comparison = EvidenceComparison.Of(
                EvidencePaths.Read(parsed.GetValue(before)!), EvidencePaths.Read(parsed.GetValue(after) ?? EvidencePaths.OfLastRun()));
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
                ComparisonJson.Write(output, comparison);
            else
                new ComparisonText(output).Write(comparison);
            return comparison.HasDifferences ? ExitCode.Differs : ExitCode.Success;
        }));
        return command;
    }
}
