using Potemkin.Benchmarks.Ancestor;
using Potemkin.Benchmarks.Reporting;

namespace Potemkin.Benchmarks.Parallel;

/// <summary>The same scenarios in Potemkin and in potemkin-decorator, one to three hundred of them.</summary>
/// <param name="Sizes">What came of each number of scenarios.</param>
internal sealed record SideBySide(IReadOnlyList<SizeComparison> Sizes)
{
    private static readonly int[] Seeds = [1, 2, 3];

    private static readonly SizeTerms[] All =
    [
        new(1, Ours: 20, AncestorParallel: 20, AncestorSequential: 100),
        new(3, Ours: 20, AncestorParallel: 20, AncestorSequential: 100),
        new(30, Ours: 20, AncestorParallel: 10, AncestorSequential: 200),
        new(300, Ours: 5, AncestorParallel: 2, AncestorSequential: 100),
    ];

    public IReadOnlyList<Row> Rows => [.. Sizes.SelectMany(size => size.Rows)];

    /// <summary>What came of so many scenarios.</summary>
    public SizeComparison this[int scenarios] => Sizes.Single(size => size.Scenarios == scenarios);

    public static async Task<SideBySide> MeasureAsync(TimeProvider time, Action<string> log)
    {
        await WarmUpAsync(time);
        var sizes = new List<SizeComparison>();
        foreach (var terms in All)
        {
            log(terms.Scenarios == 1 ? "1 scenario …" : $"{terms.Scenarios} scenarios …");
            sizes.Add(await MeasureAsync(terms, time));
        }

        return new SideBySide(sizes);
    }

    /// <summary>Has the code compiled that is measured.</summary>
    private static async Task WarmUpAsync(TimeProvider time)
    {
        await using var account = await Account.OpenAsync(timeScale: 100, seed: 0);
        var rule = await account.PutRuleAndBucketsAsync();
        await new PotemkinScenarios(account, time).RunAsync(rule, 30);
        await new AncestorScenarios(account, time).RunAsync(rule, 3, 3);
    }

    private static async Task<SizeComparison> MeasureAsync(SizeTerms terms, TimeProvider time)
    {
        var ancestors = PreparedAccount.OpenAsync(terms.AncestorParallel, Seeds[0]);

        // Ours one after another: each has the machine for itself, as far as the accounts that are being prepared leave it that.
        var ours = new List<Measurement>();
        foreach (var account in await Task.WhenAll(Seeds.Select(seed => PreparedAccount.OpenAsync(terms.Ours, seed))))
        {
            await using (account)
                ours.Add(await new PotemkinScenarios(account.Account, time).RunAsync(account.Rule, terms.Scenarios));
        }

        await using var parallel = await ancestors;
        var sideBySide = await new AncestorScenarios(parallel.Account, time).RunAsync(parallel.Rule, terms.Scenarios, terms.Scenarios);
        return new SizeComparison(terms.Scenarios, ours, sideBySide, await AncestorInSequence.MeasureAsync(terms, Seeds[0], time));
    }
}
