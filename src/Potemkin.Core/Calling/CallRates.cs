using System.Collections.Concurrent;

namespace Potemkin.Core.Calling;

/// <summary>The rates of calls in one account and region, one for each family of the API.</summary>
/// <param name="terms">Where each begins.</param>
/// <param name="time">The clock.</param>
internal sealed class CallRates(RateTerms terms, TimeProvider time)
{
    private readonly ConcurrentDictionary<ApiFamily, CallRate> _rates = new();

    /// <summary>The rate of a family.</summary>
    public CallRate Of(ApiFamily family) => _rates.GetOrAdd(family, _ => new CallRate(terms, time));
}
