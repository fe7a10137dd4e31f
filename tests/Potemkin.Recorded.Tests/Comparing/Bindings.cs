using System.Text;
using System.Text.RegularExpressions;

namespace Potemkin.Recorded.Tests.Comparing;

/// <summary>Which text each placeholder of a recording stands for: the same wherever it stands, and of numbered ones another for each number.</summary>
internal sealed partial class Bindings
{
    // Placeholders that were put in the place of whatever stood there.
    private static readonly HashSet<string> Anything = ["code-size", "location", "response-metadata", "event-id", "url-suffix", "time"];

    private readonly Dictionary<string, string> _texts = [];

    public static bool IsAnything(string recorded) => recorded is ['<', .. var name, '>'] && Anything.Contains(name);

    /// <summary>Whether a text is what was recorded; binds the placeholders that it meets for the first time.</summary>
    public bool Match(string recorded, string text)
    {
        if (recorded == text)
            return true;
        var groups = new Dictionary<string, string>();
        var match = Regex.Match(text, Pattern(recorded, groups), RegexOptions.Singleline | RegexOptions.CultureInvariant);
        if (!match.Success || groups.Any(group => IsTaken(group.Key, match.Groups[group.Value].Value)))
            return false;
        foreach (var (placeholder, group) in groups)
            _texts[placeholder] = match.Groups[group].Value;
        return true;
    }

    private bool IsTaken(string placeholder, string text) =>
        placeholder.Split(':') is [.. var kind, var number] && int.TryParse(number, out _)
        && _texts.Any(other => other.Value == text && other.Key.StartsWith(string.Join(':', kind) + ":", StringComparison.Ordinal));

    private string Pattern(string recorded, Dictionary<string, string> groups)
    {
        var pattern = new StringBuilder(@"\A");
        var end = 0;
        foreach (Match piece in Random().Matches(recorded))
        {
            pattern.Append(Regex.Escape(recorded[end..piece.Index]));
            end = piece.Index + piece.Length;
            var placeholder = piece.Groups["placeholder"].Value;
            if (piece.Groups["uuid"].Success)
                pattern.Append("[0-9a-f]{8}(-[0-9a-f]{4}){3}-").Append(piece.Groups["whole"].Success ? "[0-9a-f]{12}" : "");
            else if (piece.Groups["release"].Success)
                pattern.Append("_R[0-9]{8}(-P[0-9]+)?");
            else if (piece.Groups["interface"].Success)
                pattern.Append("eni-[0-9a-f]{17}");
            else if (piece.Groups["end"].Success)
                pattern.Append("-[A-Za-z0-9]{8,}");
            else if (Anything.Contains(placeholder))
                pattern.Append(".*");
            else if (_texts.TryGetValue(placeholder, out var text))
                pattern.Append(Regex.Escape(text));
            else if (groups.TryGetValue(placeholder, out var group))
                pattern.Append($@"\k<{group}>");
            else
                pattern.Append($"(?<{groups[placeholder] = $"p{groups.Count}"}>.+?)");
        }

        return pattern.Append(Regex.Escape(recorded[end..])).Append(@"\z").ToString();
    }

    // Beside placeholders what AWS drew at random and nobody replaced: UUIDs, network interfaces, and the ends of generated names. And releases of its software.
    [GeneratedRegex("""
        <(?<placeholder>[A-Za-z_][\w:-]*)>
        |(?<uuid>[0-9a-f]{8}(-[0-9a-f]{4}){3}-(?<whole>[0-9a-f]{12})?)
        |(?<release>_R[0-9]{8}(-P[0-9]+)?$)
        |(?<interface>\beni-[0-9a-f]{17}\b)
        |(?<end>(?<=<vpc-endpoint-id:\d+>)-[a-z0-9]{8}\b|-(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{12,13}\b|(?<=\bCFN-\w+)-[A-Za-z0-9]{12}\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Random();
}
