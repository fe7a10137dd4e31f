using System.Globalization;

namespace Potemkin.Benchmarks.Reporting;

/// <summary>Writes figures as people read them.</summary>
internal static class Figures
{
    /// <summary>A number with as many digits as say something.</summary>
    public static string Of(double value) => value.ToString(
        value == Math.Round(value) || value >= 1000 ? "#,0" : value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    public static string Of(double value, string unit) => unit.Length == 0 ? Of(value) : $"{Of(value)} {unit}";

    /// <summary>A time in minutes and seconds, and in hours and minutes where it is that long.</summary>
    public static string Of(TimeSpan time) => time.ToString(
        time >= TimeSpan.FromHours(1) ? @"h' h 'm' min'" : @"m' min 's' s'", CultureInfo.InvariantCulture);
}
