using Potemkin.Core.Evidence;
using Potemkin.Core.Settings;

namespace Potemkin.Core;

/// <summary>A run that could not begin: it leaves evidence of that.</summary>
/// <param name="settings">What it was told from outside; null where that could not be read.</param>
/// <param name="failure">Why it could not begin.</param>
/// <param name="began">When it was to begin.</param>
internal sealed class FailedRun(PotemkinSettings? settings, PotemkinException failure, DateTimeOffset began)
{
    /// <summary>Leaves the evidence.</summary>
    /// <param name="scenarios">The scenarios that it was to run.</param>
    /// <exception cref="PotemkinException">The evidence could not be written.</exception>
    public void Leave(IEnumerable<ScenarioEvidence> scenarios)
    {
        var run = new RunEvidence
        {
            Id = RunId.New(),
            Target = settings is null ? "unknown" : RunDocument.WordsOf(settings.Target),
            Began = began,
            Ended = TimeProvider.System.GetUtcNow(),
            Failure = failure.Message,
            PotemkinVersion = PotemkinVersion.Current,
            Coverage = settings?.Coverage ?? [],
            Total = RunActivity.Sum(Array.Empty<RunActivity>()),
            Places = [],
        };
        RunResults.Write(
            (settings ?? new PotemkinSettings()).ResultsFolder,
            RunDocument.Of(run, [], [.. scenarios.Select(scenario => scenario with { Run = run.Id })]));
    }
}
