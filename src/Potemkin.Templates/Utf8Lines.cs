using System.Text;

namespace Potemkin.Templates;

/// <summary>Turns positions in bytes into lines and columns of characters.</summary>
internal sealed class Utf8Lines
{
    private readonly byte[] _text;
    private readonly List<int> _starts = [0];

    public Utf8Lines(byte[] text)
    {
        _text = text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n')
                _starts.Add(index + 1);
        }
    }

    public TextPlace End => PlaceOf(_text.Length);

    public TextPlace PlaceOf(long position)
    {
        var line = _starts.BinarySearch((int)position);
        return line >= 0 ? new TextPlace(line + 1, 1) : PlaceOf(~line - 1, position - _starts[~line - 1]);
    }

    public TextPlace PlaceOf(long line, long positionInLine)
    {
        var start = _starts[(int)Math.Min(line, _starts.Count - 1)];
        var length = (int)Math.Min(positionInLine, _text.Length - start);
        return new TextPlace((int)line + 1, Encoding.UTF8.GetCharCount(_text, start, length) + 1);
    }
}
