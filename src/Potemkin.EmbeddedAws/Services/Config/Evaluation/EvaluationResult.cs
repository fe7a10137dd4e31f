using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>
/// What a rule says of a resource.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationResult.html">EvaluationResult</a>.
/// </summary>
/// <param name="ConfigRuleName">The rule.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Verdict">What the rule says.</param>
/// <param name="OrderingTimestamp">The time of the event that the evaluation answers; a later one replaces an earlier one.</param>
/// <param name="InvokedTime">When the rule was invoked.</param>
/// <param name="RecordedTime">When the result came in.</param>
internal sealed record EvaluationResult(
    string ConfigRuleName,
    RecordedResource Resource,
    RuleVerdict Verdict,
    DateTimeOffset OrderingTimestamp,
    DateTimeOffset InvokedTime,
    DateTimeOffset RecordedTime)
{
    /// <summary>The number of the rule's invocation: of results with the same ordering timestamp, that of the later one counts.</summary>
    public required long Invocation { get; init; }

    public string ComplianceType => Verdict.ComplianceType;
}
