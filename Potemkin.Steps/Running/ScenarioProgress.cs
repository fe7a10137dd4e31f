namespace Potemkin.Steps.Running;

/// <summary>
/// Writes what a scenario waits for into its own output, which the runner shows live where it is told to. It has none before it runs, nor
/// after it: what waits on behind it.
/// </summary>
internal sealed class ScenarioProgress : IProgress<string>
{
    private readonly Lock _gate = new();
    private IBddOutputHelper? _output;

    public void Report(string value)
    {
        lock (_gate)
            _output?.WriteLine($"Waiting for {value}");
    }

    /// <summary>Begins it with the scenario.</summary>
    public void Open(IBddOutputHelper output)
    {
        lock (_gate)
            _output = output;
    }

    /// <summary>Ends it with the scenario.</summary>
    public void Close()
    {
        lock (_gate)
            _output = null;
    }
}
