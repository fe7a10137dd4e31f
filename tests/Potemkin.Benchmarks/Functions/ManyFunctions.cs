using System.Text;
using Potemkin.Benchmarks.Reporting;
using Potemkin.Lambda;

namespace Potemkin.Benchmarks.Functions;

/// <summary>A hundred functions, each invoked once: how many processes there are at the same time.</summary>
internal static class ManyFunctions
{
    private const int Functions = 100;
    private const string Code = "def handler(event, context):\n    return 1\n";

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string runtime, Action<string> log)
    {
        if (!OperatingSystem.IsLinux())
        {
            log("Processes are counted on Linux only.");
            return [];
        }

        log($"{Functions} functions, each invoked once.");
        var code = Directory.CreateTempSubdirectory("potemkin-bench-");
        var marker = code.FullName;
        await File.WriteAllTextAsync(Path.Combine(code.FullName, "index.py"), Code);
        var options = new FunctionHostOptions();
        var most = 0;
        await using (var host = new FunctionHost(options))
        {
            for (var i = 0; i < Functions; i++)
            {
                await host.InvokeAsync(Function(i, runtime, code.FullName), Encoding.UTF8.GetBytes("{}"));
                most = Math.Max(most, Processes(marker));
            }
        }

        var left = Processes(marker);
        code.Delete(recursive: true);
        return
        [
            new Row("Processes of a hundred functions, at most", most, "", options.MaximumProcesses),
            new Row("Processes that are left of them", left, "", 0),
        ];
    }

    private static FunctionConfiguration Function(int number, string runtime, string code) => new()
    {
        FunctionName = $"function-{number}",
        FunctionArn = $"arn:aws:lambda:eu-west-1:123456789012:function:function-{number}",
        RevisionId = "1",
        Runtime = runtime,
        Handler = "index.handler",
        CodeDirectory = code,
        Region = "eu-west-1",
        AccountId = "123456789012",
    };

    /// <summary>The interpreters whose task root is that folder, without the shells that watch over them.</summary>
    private static int Processes(string folder) => Directory.EnumerateDirectories("/proc").Count(process =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "environ")).Contains($"LAMBDA_TASK_ROOT={folder}", StringComparison.Ordinal)
                && File.ReadAllText(Path.Combine(process, "cmdline")).Split('\0')[0].Contains("python", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });
}
