using System.Text;

namespace Potemkin.Core.RuleBook;

/// <summary>Writes HTML: what it is given as text or as an attribute's value can never be markup.</summary>
internal sealed class HtmlWriter
{
    private static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "code", "kbd", "span", "strong", "svg", "time", "use", "title", "text", "option", "th", "td", "dt", "dd"];

    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; it is closed when the result is disposed.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="attributes">Its attributes; one without a value is left out.</param>
    public IDisposable In(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        _open.Push(tag);
        return new Element(this);
    }

    /// <summary>Writes an element that has nothing but text.</summary>
    public HtmlWriter Leaf(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        _html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>Writes an element that has no end.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        return this;
    }

    /// <summary>Writes text.</summary>
    public HtmlWriter Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _open.Count == 0
        ? _html.ToString()
        : throw new InvalidOperationException($"The element '{_open.Peek()}' is not closed.");

    private void Open(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        // Lines, so that tools for text have something to hold on to.
        if (!Inline.Contains(tag) && _html.Length > 0)
            _html.Append('\n');
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            _html.Append(' ').Append(name);
            if (value.Length == 0)
                continue;
            _html.Append("=\"");
            Escape(value);
            _html.Append('"');
        }

        _html.Append('>');
    }

    private void Escape(string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                '\n' or '\t' => _html.Append(character),
                '\r' => _html,
                // HTML knows no other control characters.
                _ when char.IsControl(character) => _html.Append('\uFFFD'),
                _ => _html.Append(character),
            };
        }
    }

    private sealed class Element(HtmlWriter html) : IDisposable
    {
        public void Dispose() => html._html.Append("</").Append(html._open.Pop()).Append('>');
    }
}
