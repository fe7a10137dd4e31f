namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>Keeps a state in its file: within a second after a change, and at the end.</summary>
/// <param name="file">The file, which this disposes of.</param>
/// <param name="save">Gives the state as it is.</param>
/// <param name="time">The clock.</param>
internal sealed class StateKeeper(StateFile file, Func<byte[]> save, TimeProvider time) : IDisposable
{
    // Changes come in crowds; a crowd is written once.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private ITimer? _timer;
    private bool _isEnded;

    /// <summary>Says that the state is no longer what it was. May be called by anyone at any time.</summary>
    public void NoteChange()
    {
        lock (_gate)
        {
            if (_timer is null && !_isEnded)
                _timer = time.CreateTimer(_ => WriteLater(), null, Patience, Timeout.InfiniteTimeSpan);
        }
    }

    /// <exception cref="StateFileException">The file cannot be written, and is as it was.</exception>
    public void Write()
    {
        lock (_gate)
        {
            _timer?.Dispose();
            _timer = null;
            file.Write(save());
        }
    }

    /// <summary>Writes the state for the last time.</summary>
    /// <exception cref="StateFileException">The file cannot be written, and is as it was.</exception>
    public void Dispose()
    {
        lock (_gate)
            _isEnded = true;
        try
        {
            Write();
        }
        finally
        {
            file.Dispose();
        }
    }

    private void WriteLater()
    {
        lock (_gate)
        {
            if (_isEnded)
                return;
            try
            {
                Write();
            }
            catch (StateFileException unwritable)
            {
                // Nobody waits for this; the next change, or the end, tries again.
                Console.Error.WriteLine(unwritable.Message);
            }
        }
    }
}
