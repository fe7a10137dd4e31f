using System.Globalization;
using Potemkin.Core.Settings;

namespace Potemkin.Core.Sweeping;

/// <summary>How old something is, as people write it.</summary>
public static class Age
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    /// <summary>Reads <c>90m</c>, <c>12h</c> or <c>7d</c>, at most ten years.</summary>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public static TimeSpan Parse(string text) => Duration.Parse(text, Longest);

    /// <summary>Writes an age in its largest whole unit, such as <c>12 min</c>, <c>5 h</c> or <c>3 d</c>.</summary>
    public static string Write(TimeSpan age)
    {
        var (number, unit) = age switch
        {
            { TotalDays: >= 2 } => (age.TotalDays, "d"),
            { TotalHours: >= 1 } => (age.TotalHours, "h"),
            { TotalMinutes: >= 1 } => (age.TotalMinutes, "min"),
            _ => (Math.Max(0, age.TotalSeconds), "s"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(number)} {unit}");
    }
}
