namespace Potemkin.Steps.Running;

/// <summary>Writes what a scenario waits for into its own output, which the runner shows live where it is told to.</summary>
internal sealed class ScenarioProgress(IBddOutputHelper output) : IProgress<string>
{
    private readonly Lock _gate = new();
    private bool _isClosed;

    public void Report(string value)
    {
        lock (_gate)
        {
            if (!_isClosed)
                output.WriteLine($"Waiting for {value}");
        }
    }

    /// <summary>Ends it with the scenario: what waits on behind it has no output any more.</summary>
    public void Close()
    {
        lock (_gate)
            _isClosed = true;
    }
}
