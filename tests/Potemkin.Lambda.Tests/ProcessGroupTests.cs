using System.Diagnostics;
using System.Text.Json;

namespace Potemkin.Lambda.Tests;

/// <summary>No process is left, whatever a function starts.</summary>
public sealed class ProcessGroupTests : FunctionTests
{
    // A child, a grandchild that outlives its parent, and a daemon in a session of its own; all keep the output open.
    private const string Start =
        """
        import os, subprocess
        def start(*options):
            return subprocess.Popen(['sleep', '1000'], **dict(options)).pid
        def orphan():
            return int(subprocess.run(['sh', '-c', 'sleep 1000 >&2 & echo $!'], stdout=subprocess.PIPE, check=True).stdout)
        def handler(event, context):
            pids = [os.getpid(), start(), orphan(), start(('start_new_session', True))]
            if event: print(pids)
            while event: pass
            return pids
        """;

    public ProcessGroupTests()
    {
        Machine.Needs("python3.12");
        Skip.If(OperatingSystem.IsWindows(), "Windows has no sessions.");
    }

    [SkippableFact]
    public async Task NothingIsLeftWhenTheHostIsDisposedOf()
    {
        var result = await Host.InvokeAsync(Functions.Python(Start));
        var pids = result.Json().EnumerateArray().Select(pid => pid.GetInt32()).ToList();
        pids.Should().OnlyContain(pid => Processes.IsAlive(pid));

        await Host.DisposeAsync();

        pids.Should().OnlyContain(pid => !Processes.IsAlive(pid));
    }

    [SkippableFact]
    public async Task NothingIsLeftAfterATimeout()
    {
        var function = Functions.Python(Start) with { Timeout = TimeSpan.FromSeconds(1) };

        var result = await Host.InvokeAsync(function, "true");

        result.ErrorType.Should().Be("Sandbox.Timedout");
        var pids = JsonSerializer.Deserialize<int[]>(result.Written().First())!;
        pids.Should().HaveCount(4).And.OnlyContain(pid => !Processes.IsAlive(pid));
    }

    [SkippableFact]
    public async Task NothingIsLeftWhenTheHostIsKilled()
    {
        var function = Functions.Python(Start);
        var program = Path.Combine(OutputOf.Project("FunctionHostProgram"), "FunctionHostProgram.dll");
        using var host = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, function.CodeDirectory]) { RedirectStandardOutput = true })!;
        var pids = JsonSerializer.Deserialize<int[]>((await host.StandardOutput.ReadLineAsync())!)!;
        pids.Should().HaveCount(4).And.OnlyContain(pid => Processes.IsAlive(pid));

        host.Kill();

        await Task.WhenAll(pids.Select(Processes.GoneAsync));
    }
}
