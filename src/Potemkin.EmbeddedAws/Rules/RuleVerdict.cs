namespace Potemkin.EmbeddedAws.Rules;

/// <summary>What a rule says of one configuration item.</summary>
/// <param name="ComplianceType"><c>COMPLIANT</c>, <c>NON_COMPLIANT</c> or <c>NOT_APPLICABLE</c>.</param>
/// <param name="Annotation">Why, at most 256 characters; null where AWS gives none.</param>
internal sealed record RuleVerdict(string ComplianceType, string? Annotation = null)
{
    public static RuleVerdict Compliant { get; } = new(Rules.ComplianceType.Compliant);

    public static RuleVerdict NotApplicable { get; } = new(Rules.ComplianceType.NotApplicable);

    public static RuleVerdict NonCompliant(string? annotation = null) => new(Rules.ComplianceType.NonCompliant, annotation);

    public static RuleVerdict Of(bool isCompliant) => isCompliant ? Compliant : NonCompliant();

    /// <summary>COMPLIANT for NON_COMPLIANT and the other way round; NOT_APPLICABLE has no opposite, and stays.</summary>
    public RuleVerdict Opposite() => ComplianceType switch
    {
        Rules.ComplianceType.Compliant => NonCompliant(),
        Rules.ComplianceType.NonCompliant => Compliant,
        _ => this,
    };
}
