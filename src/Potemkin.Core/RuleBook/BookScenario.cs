using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>A scenario in the book.</summary>
/// <param name="Number">Its number in the book, from one.</param>
/// <param name="Evidence">What is known of it.</param>
internal sealed record BookScenario(int Number, ScenarioEvidence Evidence)
{
    /// <summary>Where it is told in full.</summary>
    public string Anchor { get; } = $"s{Number}";

    /// <summary>The rules that it names or asks, by their aliases.</summary>
    public IReadOnlyList<string> Rules { get; } =
        [.. Evidence.Rules.Concat(Evidence.Verdicts.Select(verdict => verdict.Rule)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The controls that it is evidence for.</summary>
    public IReadOnlyList<string> Controls { get; } = [.. Evidence.Controls.Distinct()];

    /// <summary>The resource types that it has stacks of, or verdicts on.</summary>
    public IReadOnlyList<string> ResourceTypes { get; } =
    [
        .. Evidence.Stacks.SelectMany(stack => stack.Resources)
            .Concat(Evidence.Verdicts.Select(verdict => verdict.Resource))
            .Select(resource => resource.ResourceType)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether it was not executed, or not to its end.</summary>
    public bool IsNotExecuted => Evidence.Outcome is not (ScenarioOutcome.Passed or ScenarioOutcome.Failed);

    /// <summary>Its row of examples in words; empty where it is no outline.</summary>
    public string Examples { get; } = string.Join(", ", Evidence.Examples.Select(cell => $"{cell.Name}={cell.Value}"));

    /// <summary>The verdicts that were not as expected.</summary>
    public IEnumerable<VerdictEvidence> UnexpectedVerdicts => Evidence.Verdicts.Where(verdict => !verdict.AsExpected);
}
