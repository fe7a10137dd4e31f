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
    /// <summary>The configuration item or the moment that was judged, on AWS's clock; null where the rule was silent.</summary>
    public DateTimeOffset? OrderedAt { get; init; }

    /// <summary>When the rule was invoked, on AWS's clock.</summary>
    public DateTimeOffset? InvokedAt { get; init; }

    /// <summary>When AWS Config took note of the result or, where there is none, of the evaluation; on AWS's clock.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>When it was seen, on this machine's clock.</summary>
    public DateTimeOffset SeenAt { get; init; }

    /// <summary>Which state of the resource it judges.</summary>
    internal VerdictFooting Footing { get; init; }

    /// <summary>For messages: <c>NON_COMPLIANT ('no default encryption')</c>.</summary>
    public override string ToString() =>
        Basis == VerdictBasis.Silence ? $"{ComplianceType} (evaluated, nothing reported)"
        : Annotation is null ? ComplianceType.Value
        : $"{ComplianceType} ('{Annotation}')";

    internal bool SaysTheSameAs(Verdict other) => (ComplianceType, Annotation, Basis) == (other.ComplianceType, other.Annotation, other.Basis);
}
