namespace Potemkin.Benchmarks.Guard;

/// <summary>Times of several things as one.</summary>
internal static class Averages
{
    /// <summary>The time of one evaluation, over all files.</summary>
    public static TimeSpan Average(this IReadOnlyList<GuardLoad> files, Func<GuardLoad, TimeSpan> measure, Func<GuardLoad, int> count) =>
        files.Aggregate(TimeSpan.Zero, (sum, file) => sum + measure(file)) / (files.Sum(count) * GuardLoad.Rounds);
}
