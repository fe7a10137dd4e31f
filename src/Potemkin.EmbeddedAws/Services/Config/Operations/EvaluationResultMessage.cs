using Potemkin.EmbeddedAws.Services.Config.Evaluation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>A result as it is answered; see <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationResult.html">EvaluationResult</a>.</summary>
internal sealed record EvaluationResultMessage(
    EvaluationResultMessage.Identifier EvaluationResultIdentifier,
    string ComplianceType,
    DateTimeOffset ResultRecordedTime,
    DateTimeOffset ConfigRuleInvokedTime,
    string? Annotation)
{
    public static EvaluationResultMessage Of(EvaluationResult result) => new(
        new Identifier(
            new Qualifier(result.ConfigRuleName, result.Resource.ResourceType, result.Resource.ResourceId, "DETECTIVE"),
            result.OrderingTimestamp),
        result.ComplianceType,
        result.RecordedTime,
        result.InvokedTime,
        result.Verdict.Annotation);

    internal sealed record Identifier(Qualifier EvaluationResultQualifier, DateTimeOffset OrderingTimestamp);

    internal sealed record Qualifier(string ConfigRuleName, string ResourceType, string ResourceId, string EvaluationMode);
}
