using Amazon.ConfigService;
using Potemkin.EmbeddedAws;
using Xunit.Abstractions;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>Many stacks and verdicts at once, in an account that takes far fewer calls than come without a rate.</summary>
public class RatesOverHttpTests(ITestOutputHelper output)
{
    private const int Stacks = 60;

    private static readonly Faults Busy = new() { RequestsPerSecond = 50 };

    [Fact]
    public async Task NoThrottlingReachesAScenarioAndFewAttemptsAreRefused()
    {
        var with = await RunAsync(isPaced: true);
        var without = await RunAsync(isPaced: false);

        output.WriteLine($"with: {with}, without: {without}");
        with.Throttled.Should().BeLessThan(with.Attempts / 4);
        with.Throttled.Should().BeLessThan(without.Throttled / 2);
        with.Attempts.Should().BeLessThan(without.Attempts);
    }

    private static async Task<(int Attempts, int Throttled)> RunAsync(bool isPaced)
    {
        await using var aws = await EmbeddedRun.StartAsync(timeScale: 50, Busy, isPaced: isPaced);
        var rule = await aws.Run.Rules.DeployAsync("s3-kms", "s3-kms.yml");

        await Task.WhenAll(Enumerable.Range(0, Stacks).Select(async _ =>
        {
            var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");
            await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);
            await stack.DeleteAsync();
        }));

        return isPaced
            ? (aws.Run.Activity.Calls.Sum(calls => calls.Attempts), aws.Run.Activity.Calls.Sum(calls => calls.Throttled))
            : (aws.Calls, aws.Throttled);
    }
}
