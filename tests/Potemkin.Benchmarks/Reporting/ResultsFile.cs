using System.Text.Encodings.Web;
using System.Text.Json;

namespace Potemkin.Benchmarks.Reporting;

/// <summary>What was measured, for programs: <c>TestResults/benchmarks.json</c>.</summary>
internal static class ResultsFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes it anew.</summary>
    /// <returns>Where it is.</returns>
    public static string Write(IReadOnlyList<Row> rows)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Folder, "TestResults"));
        var path = Path.Combine(folder.FullName, "benchmarks.json");
        var entries = rows.Select(row => new { row.Name, Value = Math.Round(row.Value, 3), row.Limit, row.Unit, Kept = row.IsKept });
        File.WriteAllText(path, JsonSerializer.Serialize(entries, Options) + "\n");
        return path;
    }
}
