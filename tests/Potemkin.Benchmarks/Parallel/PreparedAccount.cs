namespace Potemkin.Benchmarks.Parallel;

/// <summary>An account with a rule and with the buckets that it has anyway.</summary>
internal sealed record PreparedAccount(Account Account, string Rule) : IAsyncDisposable
{
    public static async Task<PreparedAccount> OpenAsync(double timeScale, int seed)
    {
        var account = await Account.OpenAsync(timeScale, seed);
        return new PreparedAccount(account, await account.PutRuleAndBucketsAsync());
    }

    public ValueTask DisposeAsync() => Account.DisposeAsync();
}
