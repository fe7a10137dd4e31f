namespace Potemkin.Steps.Tests;

/// <summary>One run of the specifications that look at how they run: with nothing said of it, where all that can meet must.</summary>
public sealed class ParallelRun : IAsyncLifetime
{
    internal SpecsRun Run { get; private set; } = null!;

    public async Task InitializeAsync() => Run = await RunAsync(meeting: 9);

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs specifications that wait for each other.</summary>
    /// <param name="meeting">How many wait for each other.</param>
    /// <param name="environment">What the run is told besides.</param>
    /// <param name="filter">Which of them; null for all.</param>
    /// <param name="runSettings">What xUnit is told.</param>
    internal static Task<SpecsRun> RunAsync(
        int meeting,
        IReadOnlyDictionary<string, string?>? environment = null,
        string? filter = null,
        IReadOnlyList<string>? runSettings = null) =>
        SpecsRun.RunAsync(
            "ParallelSpecs",
            new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>())
            {
                ["MEETING"] = $"{meeting}",
                // As in an account, where any number of scenarios may wait.
                ["POTEMKIN_LATENCY"] = "realistic",
            },
            filter,
            runSettings);
}
