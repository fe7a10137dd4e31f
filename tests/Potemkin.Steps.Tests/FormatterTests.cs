using System.Text.Json;

namespace Potemkin.Steps.Tests;

public class FormatterTests
{
    [SkippableFact]
    public async Task TheReportsOfTheEngineHaveTheEvidenceOfEachScenario()
    {
        Skip.If(typeof(BindingAttribute).Namespace != "Reqnroll", "SpecFlow has no formatters.");
        var folder = Directory.CreateTempSubdirectory("potemkin-report-");

        var run = await SpecsRun.RunAsync(
            "Specs",
            new Dictionary<string, string?>
            {
                ["POTEMKIN_RESULTS"] = folder.FullName,
                ["REQNROLL_FORMATTERS_HTML"] = $"outputFilePath={Path.Combine(folder.FullName, "report.html")}",
                ["REQNROLL_FORMATTERS_MESSAGE"] = $"outputFilePath={Path.Combine(folder.FullName, "report.ndjson")}",
            },
            "DisplayName~The algorithm decides");

        var attached = File.ReadLines(Path.Combine(folder.FullName, "report.ndjson"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(message => message.TryGetProperty("attachment", out var attachment) && attachment.GetProperty("mediaType").GetString() == "application/json")
            .Select(message => JsonDocument.Parse(message.GetProperty("attachment").GetProperty("body").GetBytesFromBase64()).RootElement)
            .ToList();
        attached.Should().HaveCount(3).And.HaveSameCount(run.Scenarios);
        attached.Should().OnlyContain(scenario =>
            scenario.GetProperty("outcome").GetString() == "passed" && scenario.GetProperty("verdicts").GetArrayLength() == 1);
        File.ReadAllText(Path.Combine(folder.FullName, "report.html")).Should().Contain("evidence.json");
        folder.Delete(recursive: true);
    }
}
