namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// How often a periodic rule is evaluated.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html">MaximumExecutionFrequency</a>.
/// </summary>
internal static class ExecutionFrequency
{
    private static readonly Dictionary<string, TimeSpan> Frequencies = new(StringComparer.Ordinal)
    {
        ["One_Hour"] = TimeSpan.FromHours(1),
        ["Three_Hours"] = TimeSpan.FromHours(3),
        ["Six_Hours"] = TimeSpan.FromHours(6),
        ["Twelve_Hours"] = TimeSpan.FromHours(12),
        ["TwentyFour_Hours"] = TimeSpan.FromHours(24),
    };

    public static IReadOnlyCollection<string> Names => Frequencies.Keys;

    /// <param name="name">AWS's name, null for the default of a day.</param>
    public static TimeSpan Of(string? name) => Frequencies[name ?? "TwentyFour_Hours"];
}
