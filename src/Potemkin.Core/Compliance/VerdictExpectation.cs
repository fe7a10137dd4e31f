using Amazon.ConfigService;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>What a rule is expected to say of a resource.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="ComplianceType">The compliance type.</param>
/// <param name="Annotation">What the annotation must contain; null where it does not matter.</param>
public sealed record VerdictExpectation(StackResource Resource, ComplianceType ComplianceType, TextPattern? Annotation = null)
{
    /// <summary>Whether the verdict is the expected one.</summary>
    public bool IsMetBy(Verdict verdict) =>
        verdict.ComplianceType == ComplianceType && (Annotation is null || Annotation.IsIn(verdict.Annotation));
}
