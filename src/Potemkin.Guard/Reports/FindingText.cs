using System.Text;

namespace Potemkin.Guard.Reports;

/// <summary>A finding in words.</summary>
internal static class FindingText
{
    private const int Longest = 200;

    public static string Of(GuardFinding finding)
    {
        var text = new StringBuilder($"{finding.Clause} ({finding.Place})");
        if (finding.Value is { } value)
            text.Append(": ").Append(finding.UnresolvedReason ?? $"{Where(value)} is {Short(value.ToString())}.");
        if (finding is { IsUnresolved: false, ComparedWith: { Count: > 0 } others })
            text.Append($" Compared with {Short(string.Join(", ", others))}.");
        if (finding.CustomMessage is { Length: > 0 } message)
            text.Append(' ').Append(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return text.ToString();
    }

    private static string Where(GuardValue value)
    {
        var path = value.Path.Length > 0 ? $"'{value.Path}'" : "the value";
        return value.Place is { } place ? $"{path} ({place})" : path;
    }

    private static string Short(string text) => text.Length <= Longest ? text : $"{text[..Longest]}…";
}
