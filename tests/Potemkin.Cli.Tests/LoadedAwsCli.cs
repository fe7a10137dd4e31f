using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Potemkin.Cli.Tests;

/// <summary>The AWS CLI where Python can load it: that takes it longer than most commands do, which are forks of a process that has loaded it once.</summary>
internal sealed class LoadedAwsCli : IAsyncDisposable
{
    private const string Script = """
        import json, os, sys, tempfile
        from awscli import clidriver

        clidriver.create_clidriver()
        print('loaded', flush=True)
        for line in sys.stdin:
            with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
                command = os.fork()
                if command == 0:
                    code = 255
                    try:
                        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
                        os.dup2(output.fileno(), 1)
                        os.dup2(errors.fileno(), 2)
                        sys.argv = ['aws', *json.loads(line)]
                        code = clidriver.main()
                    except SystemExit as end:
                        code = end.code
                    finally:
                        sys.stdout.flush()
                        sys.stderr.flush()
                        os._exit(code or 0)
                code = os.waitstatus_to_exitcode(os.waitpid(command, 0)[1])
                output.seek(0)
                errors.seek(0)
                print(json.dumps([code, output.read().decode(), errors.read().decode()]), flush=True)
        """;

    private readonly Process _process;

    private LoadedAwsCli(Process process) => _process = process;

    /// <summary>Loads it; null where Python cannot.</summary>
    /// <param name="environment">The variables that all commands have; null takes one away.</param>
    public static async Task<LoadedAwsCli?> StartAsync(IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo("python3", ["-c", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        try
        {
            var loading = new LoadedAwsCli(Process.Start(start)!);
            if (await loading._process.StandardOutput.ReadLineAsync() == "loaded")
                return loading;
            await loading.DisposeAsync();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs a command to its end.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> EndAsync(IEnumerable<string> arguments)
    {
        await _process.StandardInput.WriteLineAsync(new JsonArray([.. arguments.Select(argument => (JsonNode?)argument)]).ToJsonString());
        await _process.StandardInput.FlushAsync();
        var end = JsonNode.Parse(await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The AWS CLI ended."))!;
        return ((int)end[0]!, (string)end[1]!, (string)end[2]!);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
