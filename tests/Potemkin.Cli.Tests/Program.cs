using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Potemkin.Cli.Tests;

/// <summary>A program that is run in a process of its own, to its end or until it is stopped.</summary>
internal sealed class Program : IAsyncDisposable
{
    // Long enough for the slowest machine; a program that never ends must not hold up everything else.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private Program(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static Program Start(
        string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        // What is set around these tests would colour what they read.
        start.Environment.Remove("FORCE_COLOR");
        // What the test host around this test was told is not meant for the SDK that is started here.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        // Where the command looks for .NET when it is started by its own name.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        return new Program(Process.Start(start)!);
    }

    /// <summary>Starts the potemkin command.</summary>
    public static Program StartPotemkin(params IEnumerable<string> arguments) => StartPotemkin(arguments, environment: null);

    /// <summary>Starts the potemkin command with variables of its own, in a folder.</summary>
    public static Program StartPotemkin(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment, string? folder = null) =>
        Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "potemkin.dll"), .. arguments], environment, folder);

    /// <summary>The next line that it writes.</summary>
    public async Task<string> ReadLineAsync() =>
        await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience)
        ?? throw new InvalidOperationException($"It ended without a line: {await _errors}");

    /// <summary>What it writes until it ends, and how it ends.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return (_process.ExitCode, output, await _errors);
    }

    /// <summary>Sends it a signal, such as <c>TERM</c>.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
