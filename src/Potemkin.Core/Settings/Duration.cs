using System.Globalization;
using System.Text.RegularExpressions;

namespace Potemkin.Core.Settings;

/// <summary>Reads durations as people write them.</summary>
internal static partial class Duration
{
    /// <summary>Reads <c>500ms</c>, <c>30s</c>, <c>15m</c> or <c>6h</c>.</summary>
    /// <exception cref="FormatException">It is written otherwise, or longer than a day.</exception>
    public static TimeSpan Parse(string text)
    {
        var match = Written().Match(text);
        if (match.Success
            && double.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            var seconds = number * match.Groups["unit"].Value switch { "ms" => 0.001, "s" => 1, "m" => 60, _ => 3600 };
            if (seconds <= TimeSpan.FromDays(1).TotalSeconds)
                return TimeSpan.FromSeconds(seconds);
        }

        throw new FormatException("It is a duration of at most a day, such as 500ms, 30s, 15m or 6h.");
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,9}(\.[0-9]{1,9})?)(?<unit>ms|s|m|h)$")]
    private static partial Regex Written();
}
