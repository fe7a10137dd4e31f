using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// What a Config rule is to be, under AWS's own names, as PutConfigRule or a template gives it; nothing of it has been checked.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRule.html">ConfigRule</a>.
/// </summary>
internal sealed record ConfigRuleInput
{
    public string? ConfigRuleName { get; init; }

    public string? ConfigRuleArn { get; init; }

    public string? ConfigRuleId { get; init; }

    public string? Description { get; init; }

    public ConfigRuleScope? Scope { get; init; }

    public ConfigRuleSource? Source { get; init; }

    /// <summary>A JSON object as text; its values are strings.</summary>
    public string? InputParameters { get; init; }

    public string? MaximumExecutionFrequency { get; init; }

    public string? ConfigRuleState { get; init; }

    public string? CreatedBy { get; init; }

    public IReadOnlyList<EvaluationModeInput>? EvaluationModes { get; init; }
}
