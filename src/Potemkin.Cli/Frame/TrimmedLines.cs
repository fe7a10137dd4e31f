using System.Text;

namespace Potemkin.Cli.Frame;

/// <summary>Writes lines without the spaces at their ends, with which tables fill their last column.</summary>
internal sealed class TrimmedLines(TextWriter writer) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }

        for (; value is not ('\r' or '\n') && _spaces > 0; _spaces--)
            writer.Write(' ');
        _spaces = 0;
        writer.Write(value);
    }

    public override void Flush() => writer.Flush();
}
