using System.Collections;
using System.Reflection;
using Potemkin.Core.Evidence;
using Potemkin.Steps.Parallel;

namespace Potemkin.Steps.Features;

/// <summary>The texts of all scenarios of the test assemblies of a run, each to be taken once.</summary>
internal sealed class ScenarioTexts
{
    private readonly Lock _gate = new();
    private readonly IReadOnlyList<Entry> _entries;
    private readonly ILookup<(string Feature, string Title), Entry> _byTitle;

    private ScenarioTexts(IEnumerable<Assembly> assemblies)
    {
        _entries = [.. assemblies.SelectMany(FeatureSource.Read).Select(text => new Entry(text))];
        _byTitle = _entries.ToLookup(entry => (entry.Text.Feature.Title, entry.Text.Title));
    }

    /// <summary>The texts of the scenarios of a plan, and of those beside them that it leaves out.</summary>
    public static ScenarioTexts Of(RunPlan plan)
    {
        var texts = new ScenarioTexts(plan.Scenarios.Select(scenario => scenario.Feature.Assembly).Distinct());
        foreach (var planned in plan.Scenarios)
        {
            foreach (var entry in texts.EntriesOf(planned))
                entry.Planned = planned;
        }

        return texts;
    }

    /// <summary>The texts that were not taken, with what was planned of them; null where the plan leaves them out.</summary>
    public IReadOnlyList<(ScenarioText Text, PlannedScenario? Planned)> Untaken
    {
        get
        {
            lock (_gate)
                return [.. _entries.Where(entry => !entry.IsTaken).Select(entry => (entry.Text, entry.Planned))];
        }
    }

    /// <summary>Takes the text of a scenario of the plan; null where it is not to be found, or not known which row it is.</summary>
    public ScenarioText? Take(PlannedScenario planned)
    {
        lock (_gate)
        {
            var entry = _byTitle[(planned.FeatureTitle, planned.Title)].FirstOrDefault(entry => ReferenceEquals(entry.Planned, planned));
            if (entry is null || (entry.Text.Examples.Count > 0 && planned.Arguments.Count == 0))
                return null;
            entry.IsTaken = true;
            return entry.Text;
        }
    }

    /// <summary>What the row of examples of a scenario that is running says, cell by cell.</summary>
    public static IReadOnlyCollection<string> ArgumentsOf(ScenarioInfo scenario) => [.. scenario.Arguments?.Values.Cast<string>() ?? []];

    /// <summary>Takes the text of a scenario that begins; where it is not to be found, what the engine knows of it.</summary>
    public ScenarioText Take(FeatureInfo feature, ScenarioInfo scenario) =>
        Take(feature.Title, scenario.Title, ArgumentsOf(scenario))
        ?? new ScenarioText(new FeatureEvidence(feature.Title), scenario.Title, [])
        {
            Examples =
            [
                .. scenario.Arguments?.Cast<DictionaryEntry>().Select(cell => new ParameterEvidence($"{cell.Key}", $"{cell.Value}")) ?? [],
            ],
        };

    /// <summary>Takes the text of a scenario that begins, which may have been taken when it was planned; null where it is not to be found.</summary>
    /// <param name="featureTitle">The title of its feature.</param>
    /// <param name="title">Its title.</param>
    /// <param name="arguments">What its row of examples says.</param>
    public ScenarioText? Take(string featureTitle, string title, IReadOnlyCollection<string> arguments)
    {
        lock (_gate)
        {
            // What is done is passed over before any row is compared: an outline may have a thousand.
            var fitting = _byTitle[(featureTitle, title)];
            var entry = fitting.FirstOrDefault(
                    candidate => candidate is { IsTaken: false, Planned: not null } && candidate.Text.Is(featureTitle, title, arguments))
                ?? fitting.FirstOrDefault(candidate => candidate.Text.Is(featureTitle, title, arguments));
            if (entry is not null)
                entry.IsTaken = true;
            return entry?.Text;
        }
    }

    /// <summary>What a planned scenario is: one text, or all rows of an outline that xUnit runs as one.</summary>
    private IEnumerable<Entry> EntriesOf(PlannedScenario planned)
    {
        var all = _byTitle[(planned.FeatureTitle, planned.Title)];
        return planned.Arguments.Count == 0
            ? all
            : all.Where(entry => entry.Planned is null && entry.Text.Is(planned.FeatureTitle, planned.Title, planned.Arguments)).Take(1);
    }

    private sealed class Entry(ScenarioText text)
    {
        public ScenarioText Text => text;

        public PlannedScenario? Planned { get; set; }

        public bool IsTaken { get; set; }
    }
}
