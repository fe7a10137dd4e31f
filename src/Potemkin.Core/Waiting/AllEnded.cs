namespace Potemkin.Core.Waiting;

internal static class AllEnded
{
    /// <summary>Waits until all of them have ended, whatever became of each.</summary>
    public static async Task AllEndedAsync(this IEnumerable<Task> tasks) =>
        await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
}
