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
            if event: print(pids); __import__('gate').wait('here')
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
        var time = new FakeTime();
        Host = new FunctionHost(new FunctionHostOptions { TimeProvider = time });
        using var gate = new Gate();
        var function = Functions.Of("python3.12", "app.handler", gate.Module, ("app.py", Start));
        var invoking = Host.InvokeAsync(function, "true");
        await gate.ArriveAsync();

        time.Advance(function.Timeout);
        var result = await invoking;

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
