using Potemkin.Core.Settings;

namespace Potemkin.Core.Calling;

/// <summary>Between what a rate of calls moves, and how fast.</summary>
/// <param name="Second">What is a second of an account at the target.</param>
/// <param name="First">The calls a second to begin with, and as many at once; infinite for no limit until AWS throttles.</param>
/// <param name="Least">The calls a second that it never falls below.</param>
internal sealed record RateTerms(TimeSpan Second, double First, double Least)
{
    private static readonly TimeSpan AccountsSecond = TimeSpan.FromSeconds(1);

    // Where nothing takes time, what throttles does so for the sake of it, and has no account's limits.
    private static readonly RateTerms WhereNothingTakesTime = new(AccountsSecond, First: double.PositiveInfinity, Least: 10);

    /// <summary>The terms at the target of the settings.</summary>
    public static RateTerms Of(PotemkinSettings settings) => settings.Scaled(AccountsSecond) is { Ticks: > 0 } second
        ? new RateTerms(second, First: 20, Least: 0.5)
        : WhereNothingTakesTime;
}
