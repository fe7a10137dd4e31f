namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// What a rule says of a resource, in AWS's spelling.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationResult.html">EvaluationResult</a>.
/// </summary>
internal static class ComplianceType
{
    public const string Compliant = "COMPLIANT";

    public const string NonCompliant = "NON_COMPLIANT";

    public const string NotApplicable = "NOT_APPLICABLE";

    /// <summary>Said of a rule or a resource as a whole, never in a result.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";

    /// <summary>All of them, in the order in which AWS's messages name them.</summary>
    public static IReadOnlyList<string> All { get; } = [Compliant, NonCompliant, NotApplicable, InsufficientData];
}
