namespace Potemkin.Benchmarks.Reporting;

/// <summary>Text in a Markdown file between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>, which a program writes.</summary>
internal static class MarkedText
{
    /// <param name="file">The file, from the repository's folder.</param>
    /// <param name="texts">The texts by the names of their marks.</param>
    /// <exception cref="InvalidOperationException">The file has no such marks.</exception>
    public static void Write(string file, IReadOnlyDictionary<string, string> texts)
    {
        var path = Path.Combine(Repository.Folder, file);
        File.WriteAllText(path, texts.Aggregate(File.ReadAllText(path), (content, text) => Replace(file, content, text.Key, text.Value)));
    }

    private static string Replace(string file, string content, string name, string text)
    {
        var (begin, end) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        var from = content.IndexOf(begin, StringComparison.Ordinal);
        var to = content.IndexOf(end, StringComparison.Ordinal);
        return from >= 0 && to > from
            ? $"{content[..(from + begin.Length)]}\n{text}\n{content[to..]}"
            : throw new InvalidOperationException($"{file} has no marks '{begin}' and '{end}'.");
    }
}
