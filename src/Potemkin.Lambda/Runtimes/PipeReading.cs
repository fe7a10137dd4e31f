namespace Potemkin.Lambda.Runtimes;

/// <summary>Reads a pipe to its end, in a thread of its own.</summary>
internal sealed class PipeReading
{
    private readonly Thread _thread;
    private string _text = "";

    public PipeReading(StreamReader pipe)
    {
        _thread = new Thread(() => _text = pipe.ReadToEnd()) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Waits for the end.</summary>
    public string ToEnd()
    {
        _thread.Join();
        return _text;
    }
}
