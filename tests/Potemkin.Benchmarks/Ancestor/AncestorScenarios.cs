using System.Globalization;
using Potemkin.Benchmarks.Parallel;

namespace Potemkin.Benchmarks.Ancestor;

/// <summary>The same scenarios as <see cref="PotemkinScenarios"/>, as tests of potemkin-decorator.</summary>
internal sealed class AncestorScenarios(Account account, TimeProvider time)
{
    /// <summary>Runs so many tests.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="scenarios">How many.</param>
    /// <param name="workers">How many at the same time.</param>
    public async Task<Measurement> RunAsync(string rule, int scenarios, int workers)
    {
        var template = await File.ReadAllTextAsync(Path.Combine(account.Settings.TemplatesFolder, ThreeBuckets.Template));
        var calls = CallCounter.CountAnew(account.Endpoint);
        var start = time.GetUtcNow();
        using var clients = account.ConnectPlainly();
        var lanes = new Lane[scenarios];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, workers).Select(async _ =>
        {
            for (var scenario = Interlocked.Increment(ref next); scenario < scenarios; scenario = Interlocked.Increment(ref next))
                lanes[scenario] = await ProveAsync(scenario);
        }));
        return new Measurement(Now(), calls, lanes);

        async Task<Lane> ProveAsync(int number)
        {
            var begun = Now();
            var test = new AncestorScenario(clients, time, account.TimeScale);
            var stack = string.Create(CultureInfo.InvariantCulture, $"test{number}s{time.GetUtcNow().ToUnixTimeSeconds()}");
            var outputs = await test.CreateAsync(stack, template);
            var created = Now();
            if (!await test.WaitForComplianceResultsAsync(rule, ThreeBuckets.Verdicts.ToDictionary(one => outputs[one.Key], one => one.Value)))
                throw new InvalidOperationException($"The rule does not say of {stack} what is expected.");
            var judged = Now();
            await test.DeleteAsync(stack);
            return new Lane(begun, created, judged, Now());
        }

        TimeSpan Now() => (time.GetUtcNow() - start) * account.TimeScale;
    }
}
