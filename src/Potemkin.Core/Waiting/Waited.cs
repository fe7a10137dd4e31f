using System.Globalization;

namespace Potemkin.Core.Waiting;

/// <summary>A wait that has run out of time.</summary>
/// <param name="LastState">What the last look saw.</param>
/// <param name="Elapsed">How long it waited.</param>
/// <param name="Polls">How often it looked.</param>
public sealed record Waited(string LastState, TimeSpan Elapsed, int Polls)
{
    /// <summary>For a message: <c>41 s and 12 polls</c>.</summary>
    public override string ToString() => $"{Seconds(Elapsed)} and {Polls} poll{(Polls == 1 ? "" : "s")}";

    internal static string Seconds(TimeSpan time) =>
        time < TimeSpan.FromSeconds(10)
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.##} s")
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s");
}
