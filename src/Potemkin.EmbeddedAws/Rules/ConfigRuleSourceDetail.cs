namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// What triggers a custom rule.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_SourceDetail.html">SourceDetail</a>.
/// </summary>
internal sealed record ConfigRuleSourceDetail(string? EventSource, string? MessageType, string? MaximumExecutionFrequency);
