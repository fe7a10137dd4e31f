using System.Text.Json;
using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// What somebody reports of a resource.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Evaluation.html">Evaluation</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ExternalEvaluation.html">ExternalEvaluation</a>.
/// </summary>
internal sealed record EvaluationMember(
    string? ComplianceResourceType, string? ComplianceResourceId, string? ComplianceType, string? Annotation, DateTimeOffset? OrderingTimestamp)
{
    /// <summary>What AWS does not look at: a misspelt name is missed where the right one is required.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; init; }

    [JsonIgnore]
    public RecordedResource Resource => new(ComplianceResourceType!, ComplianceResourceId!);

    [JsonIgnore]
    public RuleVerdict Verdict => new(ComplianceType!, Annotation is { Length: > 0 } annotation ? annotation : null);

    public static RequestValidation Check(RequestValidation validation, EvaluationMember evaluation, string member) => validation
        .Required(evaluation.ComplianceResourceType, $"{member}.complianceResourceType")
        .Length(evaluation.ComplianceResourceType, $"{member}.complianceResourceType", 1, 256)
        .Required(evaluation.ComplianceResourceId, $"{member}.complianceResourceId")
        .Length(evaluation.ComplianceResourceId, $"{member}.complianceResourceId", 1, 768)
        .Required(evaluation.ComplianceType, $"{member}.complianceType")
        .OneOf(evaluation.ComplianceType, $"{member}.complianceType", Rules.ComplianceType.All)
        .Length(evaluation.Annotation, $"{member}.annotation", 0, 256)
        .Required(evaluation.OrderingTimestamp, $"{member}.orderingTimestamp");

    public override string ToString() => $"{ComplianceResourceType} {ComplianceResourceId} {ComplianceType}";
}
