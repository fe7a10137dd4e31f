using System.CommandLine;
using Potemkin.Core.Evidence;

namespace Potemkin.Cli.Reports;

/// <summary><c>potemkin report merge</c>: one rule book of the evidence of several machines.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var evidence = new Argument<string[]>("evidence")
        {
            Description = "Evidence: files, or folders that have some.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<string>("--output") { Description = "The folder of the evidence and of the rule book.", HelpName = "folder", Required = true };
        var coverage = CoverageOption.Create();
        var json = new Option<bool>("--json") { Description = "Writes one JSON object." };

        var command = new Command("merge", "Makes one evidence and one rule book of several runs.") { evidence, folder, coverage, json };
        command.SetAction(parsed => ReportRun.Of(parsed, () =>
        {
            var merged = EvidenceMerge.Of(parsed.GetValue(evidence)!.SelectMany(EvidencePaths.Of).Distinct().Select(EvidenceDocument.Read).ToList());
            var output = new BookOutput(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(json));
            return output.Write(parsed.GetValue(folder)!, merged, parsed.GetValue(coverage) ?? [], withEvidence: true);
        }));
        return command;
    }
}
