using System.Text;

namespace Potemkin.Core.RuleBook;

/// <summary>Puts text into GitHub's Markdown so that it stays text.</summary>
internal static class MarkdownText
{
    /// <summary>Text within a line, a heading or a cell of a table.</summary>
    public static string Line(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var markdown = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
            markdown.Append(Escaped(line, at));
        return markdown.ToString();
    }

    /// <summary>Text that stands as it is, in lines of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; none for plain text.</param>
    public static string Block(string text, string language = "text")
    {
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return $"{fence}{language}\n{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}";
    }

    private static string Escaped(string line, int at) => line[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        // Somebody of that name would be told, or another's issue linked.
        '@' => "@<!-- -->",
        '#' => "#<!-- -->",
        // COMPLIANT and NON_COMPLIANT stay readable: within a word it means nothing.
        '_' when IsWord(line, at - 1) && IsWord(line, at + 1) => "_",
        '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!' or '$' => $"\\{line[at]}",
        var other => char.IsControl(other) ? "\uFFFD" : other.ToString(),
    };

    private static bool IsWord(string line, int at) => at >= 0 && at < line.Length && char.IsLetterOrDigit(line[at]);

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
