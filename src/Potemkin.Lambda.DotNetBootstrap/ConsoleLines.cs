using System.Text;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>Gives on what is written to it line by line.</summary>
internal sealed class ConsoleLines(Action<string> write) : TextWriter
{
    private readonly Lock _gate = new();
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_gate)
        {
            if (value == '\n')
                FlushLine();
            else if (value != '\r')
                _line.Append(value);
        }
    }

    public override void Write(string? value)
    {
        lock (_gate)
            base.Write(value);
    }

    /// <summary>Ends a line that has begun.</summary>
    public override void Flush()
    {
        lock (_gate)
        {
            if (_line.Length > 0)
                FlushLine();
        }
    }

    private void FlushLine()
    {
        write(_line.ToString());
        _line.Clear();
    }
}
