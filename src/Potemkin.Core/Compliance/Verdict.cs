using Amazon.ConfigService;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>
/// What a rule said of a resource after that was put in place.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationResult.html">EvaluationResult</a>.
/// </summary>
/// <param name="Resource">The resource.</param>
/// <param name="ResourceId">What AWS Config calls it.</param>
/// <param name="ComplianceType">The compliance type.</param>
/// <param name="Annotation">What the rule adds; null where it adds nothing.</param>
/// <param name="Basis">Whether the rule said so, or was silent after it looked.</param>
public sealed record Verdict(StackResource Resource, ResourceId ResourceId, ComplianceType ComplianceType, string? Annotation, VerdictBasis Basis)
{
    /// <summary>For messages: <c>NON_COMPLIANT ('no default encryption')</c>.</summary>
    public override string ToString() =>
        Basis == VerdictBasis.Silence ? $"{ComplianceType} (evaluated, nothing reported)"
        : Annotation is null ? ComplianceType.Value
        : $"{ComplianceType} ('{Annotation}')";
}
