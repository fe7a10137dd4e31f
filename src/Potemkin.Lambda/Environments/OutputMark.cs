using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda.Environments;

/// <summary>
/// What a bootstrap writes to standard output after an invocation's last output and before the answer, so that the lines of one
/// invocation are told from those of the next.
/// </summary>
internal static class OutputMark
{
    /// <summary>The mark, a line of its own or at the end of one.</summary>
    public const string Text = "\u001epotemkin:end\u001e";

    // A function may have closed its output.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    // Other runtimes write no mark: what they wrote before the answer is here in a moment.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    public static async Task WaitAsync(InvocationLog log, Command command)
    {
        using var stop = new CancellationTokenSource();
        await Task.WhenAny(log.Marked, Task.Delay(command.MarksOutput ? Patience : Moment, TimeProvider.System, stop.Token));
        await stop.CancelAsync();
    }
}
