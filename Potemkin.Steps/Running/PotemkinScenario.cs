using System.Security.Cryptography;
using FluentAssertions.Execution;
using Potemkin.Core;
using Potemkin.Core.Evidence;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Evidence;
using Potemkin.Steps.Features;

namespace Potemkin.Steps.Running;

/// <summary>What one scenario has put in place, and speaks of.</summary>
public sealed class PotemkinScenario
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Func<string>> _placeholders;
    private readonly ScenarioProgress _progress;
    private readonly string _unique;
    private readonly string _title;
    private readonly IReadOnlyList<string> _tags;
    private readonly PotemkinScenario? _ahead;
    private Task<string?>? _beginning;
    private Scenario? _scenario;

    /// <param name="scenario">The engine's own idea of the scenario.</param>
    /// <param name="feature">The engine's own idea of the feature.</param>
    /// <param name="output">Where the scenario's lines go.</param>
    public PotemkinScenario(ScenarioContext scenario, FeatureContext feature, IBddOutputHelper output)
        : this(
            RunHooks.Texts.Take(feature.FeatureInfo, scenario.ScenarioInfo),
            [.. feature.FeatureInfo.Tags ?? [], .. scenario.ScenarioInfo.Tags ?? []],
            RunHooks.Ahead?.Take(feature.FeatureInfo.Title, scenario.ScenarioInfo.Title, ScenarioTexts.ArgumentsOf(scenario.ScenarioInfo))) =>
        _progress.Open(output);

    /// <param name="text">What is written of it.</param>
    /// <param name="tags">Its tags, those of the feature first.</param>
    /// <param name="ahead">What there is of it already; null for nothing.</param>
    internal PotemkinScenario(ScenarioText text, IReadOnlyList<string> tags, PotemkinScenario? ahead = null)
    {
        _title = text.Title;
        _tags = tags;
        Notes = new ScenarioNotes(text, tags);
        _ahead = ahead;
        _progress = ahead?._progress ?? new ScenarioProgress();
        _unique = ahead?._unique ?? RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 8);
        Stacks = new ScenarioStacks(() => Running, _title, ahead?.Stacks);
        _placeholders = new(StringComparer.Ordinal)
        {
            ["unique"] = () => _unique,
            ["run"] = () => RunHooks.Run.Id,
            ["account"] = () => Running.Identity.AccountId,
            ["region"] = () => Running.Region,
        };
    }

    /// <summary>Its stacks.</summary>
    public ScenarioStacks Stacks { get; }

    /// <summary>What it says, step by step.</summary>
    internal ScenarioNotes Notes { get; }

    private Scenario Running => _ahead?.Running ?? _scenario ?? throw new InvalidOperationException($"The scenario '{_title}' has not begun.");

    /// <summary>Begins, in the account and region and with the settings that the tags say.</summary>
    /// <returns>Why the scenario does not run at this target; null where it does.</returns>
    /// <exception cref="PotemkinException">A tag cannot be read, or the account cannot be reached.</exception>
    public Task<string?> BeginAsync()
    {
        if (_ahead is not null)
            return _ahead.BeginAsync();
        lock (_gate)
            return _beginning ??= BeginOnceAsync();
    }

    private async Task<string?> BeginOnceAsync()
    {
        var run = RunHooks.Run;
        _ = ScenarioTags.Controls(_tags);
        var settings = ScenarioTags.Apply(run.Settings, _tags);
        if (ScenarioTags.SkipReason(settings.Target, _tags) is { } reason)
            return reason;
        _scenario = await run.BeginAsync(settings, _progress);
        if (RunHooks.Told.TryRemove(this, out var told))
            _scenario.Tell(told);
        return null;
    }

    /// <summary>Tells what became of it, for the evidence; what is told last counts.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="reason">Why it failed or was not executed; null where it passed.</param>
    internal void Tell(ScenarioOutcome outcome, string? reason = null)
    {
        var evidence = Notes.Evidence(outcome, reason);
        var begun = _ahead ?? this;
        if (begun._scenario is { } scenario)
            scenario.Tell(evidence);
        else
            RunHooks.Told[begun] = evidence;
    }

    /// <summary>Attaches what is known of it to the engine's reports.</summary>
    internal void Attach(ReportAttachment attachment)
    {
        if ((_ahead ?? this)._scenario is { } scenario)
            attachment.Add(Path.Combine(scenario.Settings.ResultsFolder, "attachments", RunHooks.Run.Id), scenario.Log.Write);
    }

    /// <summary>Ends: what it put in place is taken down behind it, or kept.</summary>
    public void End(bool hasPassed)
    {
        _progress.Close();
        (_ahead ?? this)._scenario?.End(hasPassed);
    }

    /// <summary>Fills in the placeholders of a text.</summary>
    /// <exception cref="PotemkinException">There is no such placeholder, or no such output.</exception>
    public string Fill(string text) => Placeholders.Fill(text, _placeholders, Stacks.Output);

    /// <summary>Names a rule that must exist.</summary>
    public Task UseRuleAsync(string name) => Running.Rules.ExistingAsync(name);

    /// <summary>Deploys a rule from a template.</summary>
    public Task DeployRuleAsync(string alias, string template, StepParameters parameters) =>
        Running.Rules.DeployAsync(alias, template, parameters.Values);

    /// <summary>Deploys an AWS managed rule.</summary>
    public Task DeployManagedRuleAsync(string identifier, string alias, StepParameters parameters) =>
        Running.Rules.DeployManagedAsync(identifier, alias, parameters.Values);

    /// <summary>A rule that the scenario has named; one that it has not must exist.</summary>
    public ConfigRule Rule(string name) => Running.Rules[name];

    /// <summary>Waits for the configuration item of a resource, and asserts its properties.</summary>
    public async Task RequireRecordedAsync(StackResource resource, IReadOnlyList<(string Path, string Value)> properties)
    {
        var item = await Running.Items.OfAsync(resource, recorded => properties.All(property => recorded[property.Path] == property.Value));
        using var scope = new AssertionScope();
        foreach (var (path, value) in properties)
            Assertions.Require(item[path] == value, $"Expected '{path}' of {resource} to be '{value}', but it is '{item[path]}'.");
    }
}
