using Potemkin.Core.Settings;
using Potemkin.Steps.Features;
using Potemkin.Steps.Parallel;
using Potemkin.Steps.Running;

namespace Potemkin.Steps.Ahead;

/// <summary>
/// Has what scenarios put in place be there before it is their turn: of those that queue, of a few at a time, in the order of the plan.
/// </summary>
internal sealed class ScenariosAhead
{
    private readonly Lock _gate = new();
    private readonly IReadOnlyList<Entry> _entries;
    private readonly ILookup<(string Feature, string Title), Entry> _byTitle;
    private readonly ScenarioTexts _texts;
    private readonly int _most;
    private int _next;
    private int _ahead;

    private ScenariosAhead(RunPlan plan, ScenarioTexts texts, int most)
    {
        _texts = texts;
        _entries = [.. plan.Scenarios.Select(scenario => new Entry(scenario))];
        _byTitle = _entries.ToLookup(entry => (entry.Planned.FeatureTitle, entry.Planned.Title));
        _most = most;
    }

    /// <summary>Begins; null where nothing is to be done ahead, since nothing takes time or the settings want it so.</summary>
    public static ScenariosAhead? Begin(RunPlan plan, ScenarioTexts texts, PotemkinSettings settings)
    {
        if (settings.Ahead == 0 || !settings.TakesTime)
            return null;
        var ahead = new ScenariosAhead(plan, texts, settings.Parallel == Parallelism.Off ? 0 : settings.Ahead);
        lock (ahead._gate)
            ahead.GoOn();
        return ahead;
    }

    /// <summary>What there is of a scenario whose turn has come; null where the plan does not have it.</summary>
    public PotemkinScenario? Take(string featureTitle, string title, IReadOnlyCollection<string> arguments)
    {
        lock (_gate)
        {
            if (_byTitle[(featureTitle, title)].FirstOrDefault(entry => !entry.IsTaken && entry.Planned.Is(featureTitle, title, arguments)) is not { } entry)
                return null;
            entry.IsTaken = true;
            if (entry.Scenario is not null)
                _ahead--;
            entry.Scenario ??= ScenarioAhead.Begin(entry.Planned, _texts);
            GoOn();
            return entry.Scenario.Scenario;
        }
    }

    private void GoOn()
    {
        for (; _ahead < _most && _next < _entries.Count; _next++)
        {
            var entry = _entries[_next];
            if (entry.Scenario is not null || entry.MustBeAlone)
                continue;
            entry.Scenario = ScenarioAhead.Begin(entry.Planned, _texts);
            _ahead++;
        }
    }

    private sealed class Entry(PlannedScenario planned)
    {
        public PlannedScenario Planned => planned;

        /// <summary>Whether nothing of it may be there while others run, or nothing at all.</summary>
        public bool MustBeAlone { get; } = ScenarioTags.IsSerial(planned.Tags)
            || planned.SkipReason is not null
            || planned.Tags.Contains("ignore", StringComparer.OrdinalIgnoreCase);

        public ScenarioAhead? Scenario { get; set; }

        public bool IsTaken { get; set; }
    }
}
