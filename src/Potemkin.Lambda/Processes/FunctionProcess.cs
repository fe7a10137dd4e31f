using System.Diagnostics;
using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda.Processes;

/// <summary>The process of an execution environment, with all that it starts.</summary>
internal sealed class FunctionProcess
{
    // Processes die on the machine's clock, whatever that of the host is.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly Task _output;
    private readonly Lock _gate = new();
    private Task? _ended;

    private FunctionProcess(Process process, Action<string> line)
    {
        _process = process;
        Exited = ExitAsync();
        _output = OperatingSystem.IsWindows()
            ? Task.WhenAll(ProcessOutput.ReadAsync(process.StandardOutput.BaseStream, line), ProcessOutput.ReadAsync(process.StandardError.BaseStream, line))
            : ProcessOutput.ReadAsync(process.StandardOutput.BaseStream, line);
    }

    /// <summary>
    /// Ends when the process itself has, whatever became of its children, with its exit code: 128 and the signal where one ended it.
    /// </summary>
    public Task<int> Exited { get; }

    /// <summary>Its process ID.</summary>
    public int Id => _process.Id;

    /// <summary>Starts one.</summary>
    /// <param name="command">What is run.</param>
    /// <param name="function">What it is run for.</param>
    /// <param name="runtimeApi">The address of its runtime API.</param>
    /// <param name="logStreamName">The log stream that it writes to.</param>
    /// <param name="line">Takes each line that it writes, in order.</param>
    public static FunctionProcess Start(Command command, FunctionConfiguration function, string runtimeApi, string logStreamName, Action<string> line)
    {
        var start = ProcessGroup.Start(command, runtimeApi);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        // On Unix the shell has sent both to one pipe, so that their lines keep their order.
        start.RedirectStandardError = OperatingSystem.IsWindows();
        start.WorkingDirectory = function.CodeDirectory;
        MachineVariables.Keep(start.Environment);
        FunctionVariables.Set(start.Environment, function, logStreamName);
        return new FunctionProcess(Process.Start(start)!, line);
    }

    /// <summary>Its memory; null where the machine does not tell.</summary>
    public ProcessMemory? Memory => ProcessMemory.Of(Id);

    /// <summary>Ends it with all that it started, and returns when all are gone.</summary>
    public Task EndAsync()
    {
        lock (_gate)
            return _ended ??= EndOnceAsync();
    }

    /// <summary>Has a line written to its output, behind all that it has written. Windows has nobody to do it.</summary>
    public async Task EchoAsync(string line)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(line);
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // A function that has killed the watcher of its session.
        }
    }

    /// <summary>Kills the process itself.</summary>
    public void Kill() => _process.Kill();

    private async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    private async Task EndOnceAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            _process.Kill(entireProcessTree: true);
        }
        else
        {
            _process.StandardInput.Close();
            await WaitAsync(Exited, Patience);
            // A function that has killed the watcher of its session.
            if (!Exited.IsCompleted)
                _process.Kill(entireProcessTree: true);
        }

        await Exited;
        await WaitAsync(_output, Patience);
        _process.Dispose();
    }

    private static async Task WaitAsync(Task task, TimeSpan atMost)
    {
        using var stop = new CancellationTokenSource();
        await Task.WhenAny(task, Task.Delay(atMost, TimeProvider.System, stop.Token));
        await stop.CancelAsync();
    }
}
