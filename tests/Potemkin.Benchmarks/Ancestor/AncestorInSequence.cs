using Potemkin.Benchmarks.Parallel;

namespace Potemkin.Benchmarks.Ancestor;

/// <summary>
/// Tests of potemkin-decorator one after another. More than thirty are measured in parts of thirty, each in an account of its own at
/// the same time as the others: one test does not know of the one before it.
/// </summary>
internal static class AncestorInSequence
{
    private const int Part = 30;

    public static async Task<Measurement> MeasureAsync(SizeTerms terms, int seed, TimeProvider time)
    {
        var parts = await Task.WhenAll(Enumerable.Range(0, (terms.Scenarios + Part - 1) / Part).Select(async part =>
        {
            await using var account = await PreparedAccount.OpenAsync(terms.AncestorSequential, seed + part);
            return await new AncestorScenarios(account.Account, time).RunAsync(account.Rule, Math.Min(Part, terms.Scenarios), workers: 1);
        }));

        var calls = new CallCounts();
        foreach (var (operation, count) in parts.SelectMany(part => part.Calls.ByOperation))
            calls.Add(operation, count);
        return new Measurement(parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Wall), calls, [.. parts.SelectMany(part => part.Lanes)]);
    }
}
