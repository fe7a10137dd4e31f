using Potemkin.Core;
using Potemkin.Core.Evidence;
using Potemkin.Core.Settings;
using Potemkin.Steps.Features;

namespace Potemkin.Steps.Evidence;

/// <summary>Takes note of what a scenario says, step by step, and what becomes of that.</summary>
internal sealed class ScenarioNotes(ScenarioText text, IReadOnlyList<string> tags)
{
    private readonly List<StepEvidence> _steps =
    [
        .. text.Steps.Select(step => new StepEvidence
        {
            Keyword = step.Keyword,
            Text = step.Text,
            Line = step.Line,
            Table = step.Rows,
            DocString = step.DocString,
        }),
    ];

    private DateTimeOffset? _began;
    private int _taken;
    private int _depth;

    /// <summary>Takes note that the scenario begins.</summary>
    public void Begin() => _began = Now;

    /// <summary>Takes note of a step that begins. One that another step takes is part of that.</summary>
    /// <param name="keyword">The kind of step.</param>
    /// <param name="step">The line without its keyword.</param>
    public void BeginStep(string keyword, string step)
    {
        if (_depth++ > 0)
            return;
        // Where the text of the feature is not to be found, it is known step by step.
        if (_taken == _steps.Count)
            _steps.Add(new StepEvidence { Keyword = keyword, Text = step });
        _steps[_taken] = _steps[_taken] with { Began = Now };
    }

    /// <summary>Takes note of a step that ends.</summary>
    public void EndStep(bool hasPassed)
    {
        if (--_depth > 0)
            return;
        _steps[_taken] = _steps[_taken] with { Ended = Now, Outcome = hasPassed ? StepOutcome.Passed : StepOutcome.Failed };
        _taken++;
    }

    /// <summary>Takes note that the next step cannot be taken: there is no binding for it, or more than one.</summary>
    public void FailNextStep()
    {
        if (_taken < _steps.Count)
            _steps[_taken] = _steps[_taken] with { Outcome = StepOutcome.Failed };
    }

    /// <summary>What is known of it.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="reason">Why it failed or was not executed; null where it passed.</param>
    public ScenarioEvidence Evidence(ScenarioOutcome outcome, string? reason = null) => new()
    {
        Feature = text.Feature,
        Under = text.Under,
        Title = text.Title,
        Description = text.Description,
        Line = text.Line,
        Examples = text.Examples,
        Tags = tags,
        Controls = ControlsOf(tags),
        Outcome = outcome,
        Reason = reason,
        Began = outcome == ScenarioOutcome.Skipped ? null : _began,
        Ended = outcome is ScenarioOutcome.Passed or ScenarioOutcome.Failed ? Now : null,
        Steps = [.. _steps],
    };

    /// <summary>The evidence of a scenario that is not executed.</summary>
    public static ScenarioEvidence NotExecuted(ScenarioText text, ScenarioOutcome outcome, string reason) =>
        new ScenarioNotes(text, text.Tags).Evidence(outcome, reason);

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static IReadOnlyList<string> ControlsOf(IReadOnlyList<string> tags)
    {
        try
        {
            return ScenarioTags.Controls(tags);
        }
        catch (PotemkinException)
        {
            // The scenario fails with it where it begins.
            return [];
        }
    }
}
