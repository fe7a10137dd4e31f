using System.Collections.Concurrent;

namespace ParallelSpecs;

/// <summary>Counts what happens, to be told at the end of the run.</summary>
internal static class Count
{
    private static readonly ConcurrentDictionary<string, int> Counts = new();

    public static void Of(string what) => Counts.AddOrUpdate(what, 1, (_, count) => count + 1);

    public static void Tell()
    {
        foreach (var (what, count) in Counts)
            Console.WriteLine($"Counted: {what} {count}");
    }
}
