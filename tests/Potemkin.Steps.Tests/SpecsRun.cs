using System.Diagnostics;
using System.Reflection;
using System.Xml.Linq;

namespace Potemkin.Steps.Tests;

/// <summary>Specifications run as a user runs them: dotnet test in a process of its own.</summary>
internal sealed class SpecsRun
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private SpecsRun(XDocument trx, string output, int exitCode)
    {
        Scenarios = Read(trx, result => new ScenarioResult(
            (string)result.Attribute("outcome")!, result.Descendants(Trx + "Message").FirstOrDefault()?.Value ?? ""));
        Outputs = Read(trx, result => result.Descendants(Trx + "StdOut").FirstOrDefault()?.Value ?? "");
        Output = output;
        ExitCode = exitCode;
    }

    /// <summary>The scenarios by their names.</summary>
    public IReadOnlyDictionary<string, ScenarioResult> Scenarios { get; }

    /// <summary>What the scenarios wrote, by their names.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; }

    /// <summary>What a user sees of it, as <c>./specs</c> shows it.</summary>
    public string Output { get; }

    public int ExitCode { get; }

    /// <summary>Runs specifications to their end.</summary>
    /// <param name="assembly">The name of the assembly's path among this assembly's metadata.</param>
    /// <param name="environment">What the run is told; null takes a variable away.</param>
    /// <param name="filter">Which of them, as dotnet test takes it; null for all.</param>
    /// <param name="runSettings">Settings of the test run, as dotnet test takes them.</param>
    public static async Task<SpecsRun> RunAsync(
        string assembly,
        IReadOnlyDictionary<string, string?> environment,
        string? filter = null,
        IReadOnlyList<string>? runSettings = null)
    {
        using var results = new ResultsFolder();
        string[] arguments =
            ["--logger", "trx;LogFileName=run.trx", "--logger", "console;verbosity=normal", "--results-directory", results.Path];
        if (filter is not null)
            arguments = [.. arguments, "--filter", filter];
        using var process = Start(assembly, environment, runSettings is null ? arguments : [.. arguments, "--", .. runSettings]);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var trx = Path.Combine(results.Path, "run.trx");
        return File.Exists(trx)
            ? new SpecsRun(XDocument.Load(trx), await output + await errors, process.ExitCode)
            : throw new InvalidOperationException($"No scenario was run.\n{await output}\n{await errors}");
    }

    /// <summary>Starts dotnet test for specifications.</summary>
    public static Process Start(string assembly, IReadOnlyDictionary<string, string?> environment, IEnumerable<string> arguments)
    {
        var path = typeof(SpecsRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == assembly).Value!;
        var start = new ProcessStartInfo("dotnet", ["test", path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        // What a user's own run leaves to be read is not that of a test.
        start.Environment["POTEMKIN_RESULTS"] = Path.Combine(Path.GetTempPath(), "potemkin-specs-results");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        // What the test host around this test was told is not meant for the one that is started here.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        return Process.Start(start)!;
    }

    private static Dictionary<string, T> Read<T>(XDocument trx, Func<XElement, T> read) =>
        trx.Descendants(Trx + "UnitTestResult").ToDictionary(result => (string)result.Attribute("testName")!, read);

    /// <summary>A folder that lasts as long as a run.</summary>
    private sealed class ResultsFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("potemkin-specs-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
