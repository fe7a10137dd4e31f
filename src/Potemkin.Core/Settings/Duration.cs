using System.Globalization;
using System.Text.RegularExpressions;

namespace Potemkin.Core.Settings;

/// <summary>Reads durations as people write them.</summary>
internal static partial class Duration
{
    /// <summary>Reads <c>500ms</c>, <c>30s</c>, <c>15m</c>, <c>6h</c> or <c>7d</c>.</summary>
    /// <exception cref="FormatException">It is written otherwise, or is longer than <paramref name="longest"/>.</exception>
    public static TimeSpan Parse(string text, TimeSpan longest)
    {
        var match = Written().Match(text);
        if (match.Success
            && double.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            var seconds = number * match.Groups["unit"].Value switch { "ms" => 0.001, "s" => 1, "m" => 60, "h" => 3600, _ => 86400 };
            if (seconds <= longest.TotalSeconds)
                return TimeSpan.FromSeconds(seconds);
        }

        throw new FormatException($"'{text}' is no duration of at most {longest}.");
    }

    /// <summary>Reads a duration as <see cref="Parse"/> does, or one below zero with a minus before it.</summary>
    /// <exception cref="FormatException">It is written otherwise, or is further from zero than <paramref name="furthest"/>.</exception>
    public static TimeSpan ParseSigned(string text, TimeSpan furthest) =>
        text.StartsWith('-') ? -Parse(text[1..], furthest) : Parse(text, furthest);

    [GeneratedRegex(@"^(?<number>[0-9]{1,9}(\.[0-9]{1,9})?)(?<unit>ms|s|m|h|d)\z")]
    private static partial Regex Written();
}
