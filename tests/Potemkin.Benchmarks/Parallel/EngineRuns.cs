using System.Diagnostics;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>Scenarios as the engine runs them, in a process of their own; nothing takes time in the embedded AWS.</summary>
internal static class EngineRuns
{
    private const int Scenarios = 1000;
    private const double MostSeconds = 10;

    private static readonly string Project = Path.Combine(Repository.Folder, "tests", "BenchmarkSpecs");

    public static async Task<IReadOnlyList<Row>> MeasureAsync(Action<string> log)
    {
        log($"{Figures.Of(Scenarios)} scenarios by {Machine.Engine} …");
        GeneratedFeatures.Write(Path.Combine(Project, "obj", "Features"), Scenarios);
        await DotnetAsync("build", Path.Combine(Project, "BenchmarkSpecs.csproj"), "-c", "Release", "-v", "quiet");
        var empty = await RunAsync(GeneratedFeatures.Empty);
        var judged = await RunAsync(GeneratedFeatures.Judged);
        var of = $"{Figures.Of(Scenarios)} scenarios by {Machine.Engine}, no latency";
        return
        [
            new($"{of}: create, verdict, delete", judged.TotalSeconds, "s", MostSeconds),
            new($"{of}: each of them", judged.TotalMilliseconds / Scenarios, "ms"),
            new($"{of}: each where it is empty", empty.TotalMilliseconds / Scenarios, "ms"),
        ];
    }

    /// <summary>Runs the scenarios of one feature.</summary>
    private static async Task<TimeSpan> RunAsync(string feature)
    {
        var results = Directory.CreateTempSubdirectory("potemkin-benchmarks-");
        try
        {
            var assembly = Path.Combine(Project, "bin", $"{Machine.Engine}-{Machine.Clients}", "Release", "net10.0", "BenchmarkSpecs.dll");
            string[] told = ["--logger", "trx;LogFileName=run.trx", "--results-directory", results.FullName];
            await DotnetAsync(["test", assembly, .. told, "--filter", $"FullyQualifiedName~{feature}"]);
            return TrxFile.TestTime(Path.Combine(results.FullName, "run.trx"), Scenarios);
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    private static async Task DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        start.Environment["BddEngine"] = Machine.Engine;
        start.Environment["AwsClients"] = Machine.Clients;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}");
    }
}
