using System.Diagnostics;
using System.Reflection;
using System.Xml.Linq;

namespace Potemkin.Steps.Tests;

/// <summary>Specifications run as a user runs them: dotnet test in a process of its own.</summary>
internal sealed class SpecsRun
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    private SpecsRun(IReadOnlyDictionary<string, ScenarioResult> scenarios, int exitCode)
    {
        Scenarios = scenarios;
        ExitCode = exitCode;
    }

    /// <summary>The scenarios by their names.</summary>
    public IReadOnlyDictionary<string, ScenarioResult> Scenarios { get; }

    public int ExitCode { get; }

    /// <param name="assembly">The name of the assembly's path among this assembly's metadata.</param>
    /// <param name="environment">What the run is told; null takes a variable away.</param>
    public static async Task<SpecsRun> RunAsync(string assembly, IReadOnlyDictionary<string, string?> environment)
    {
        var path = typeof(SpecsRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == assembly).Value!;
        var results = Directory.CreateTempSubdirectory("potemkin-specs-");
        try
        {
            var start = new ProcessStartInfo("dotnet", ["test", path, "--logger", "trx;LogFileName=run.trx", "--results-directory", results.FullName])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var (name, value) in environment)
                start.Environment[name] = value;
            // What the test host around this test was told is not meant for the one that is started here.
            start.Environment.Remove("MSBUILD_EXE_PATH");

            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            var trx = Path.Combine(results.FullName, "run.trx");
            return File.Exists(trx)
                ? new SpecsRun(Read(XDocument.Load(trx)), process.ExitCode)
                : throw new InvalidOperationException($"No scenario was run.\n{await output}\n{await errors}");
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }

    private static Dictionary<string, ScenarioResult> Read(XDocument trx) =>
        trx.Descendants(Trx + "UnitTestResult").ToDictionary(
            result => (string)result.Attribute("testName")!,
            result => new ScenarioResult((string)result.Attribute("outcome")!, result.Descendants(Trx + "Message").FirstOrDefault()?.Value ?? ""));
}
