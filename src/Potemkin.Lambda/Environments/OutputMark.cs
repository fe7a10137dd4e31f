using Potemkin.Lambda.Processes;
using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda.Environments;

/// <summary>
/// What follows an invocation's last output, so that the lines of one invocation are told from those of the next. The bootstraps write it
/// before the answer; it is written for other runtimes when they have answered.
/// </summary>
internal static class OutputMark
{
    /// <summary>The mark, a line of its own or at the end of one.</summary>
    public const string Text = "\u001epotemkin:end\u001e";

    // A function may have closed its output.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    public static async Task WaitAsync(InvocationLog log, Command command, FunctionProcess process)
    {
        if (!command.MarksOutput)
            await process.EchoAsync(Text);
        using var stop = new CancellationTokenSource();
        await Task.WhenAny(log.Marked, Task.Delay(Patience, TimeProvider.System, stop.Token));
        await stop.CancelAsync();
    }
}
