using Potemkin.Lambda.Processes;

namespace Potemkin.Lambda.Environments;

/// <summary>Keeps a process to the memory of its function.</summary>
internal static class MemoryWatch
{
    // Memory grows on the machine's clock. A limit set on the process would count addresses, of which .NET and Node.js take many.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Kills the process when it holds more, until it is stopped. What is mapped from files does not count, for machines differ in it.
    /// </summary>
    public static async Task KillAboveAsync(FunctionProcess process, int megabytes, CancellationToken stop)
    {
        try
        {
            using var timer = new PeriodicTimer(Pace, TimeProvider.System);
            while (await timer.WaitForNextTickAsync(stop))
            {
                if (process.Memory is { } memory && memory.Anonymous > megabytes * 1024L * 1024L)
                    process.Kill();
            }
        }
        catch (OperationCanceledException)
        {
            // The invocation is over.
        }
    }
}
