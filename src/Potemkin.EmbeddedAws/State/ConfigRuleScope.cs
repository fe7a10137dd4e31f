namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Which resources a Config rule looks at; all of its trigger's where nothing is said.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Scope.html">Scope</a>.
/// </summary>
internal sealed record ConfigRuleScope
{
    public IReadOnlyList<string> ComplianceResourceTypes { get; init; } = [];

    public string? ComplianceResourceId { get; init; }

    public string? TagKey { get; init; }

    public string? TagValue { get; init; }
}
