using System.CommandLine;

namespace Potemkin.Cli.Reports;

/// <summary><c>potemkin report build</c>: the rule book of evidence.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var evidence = new Argument<string?>("evidence")
        {
            Description = "An evidence.json, or its folder; that of this project's last run by default.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = new Option<string?>("--output") { Description = "The folder of the rule book; that of the evidence by default.", HelpName = "folder" };
        var coverage = CoverageOption.Create();
        var json = new Option<bool>("--json") { Description = "Writes one JSON object." };

        var command = new Command("build", "Makes the rule book of a run, as HTML and as Markdown.") { evidence, folder, coverage, json };
        command.SetAction(parsed => ReportRun.Of(parsed, () =>
        {
            var path = parsed.GetValue(evidence) ?? EvidencePaths.OfLastRun();
            var beside = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
            var output = new BookOutput(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(json));
            return output.Write(parsed.GetValue(folder) ?? beside, EvidencePaths.Read(path), parsed.GetValue(coverage) ?? [], withEvidence: false);
        }));
        return command;
    }
}
