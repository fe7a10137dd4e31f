namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// What triggers a custom rule.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_SourceDetail.html">SourceDetail</a>.
/// </summary>
/// <param name="EventSource"><c>aws.config</c>.</param>
/// <param name="MessageType">What AWS Config tells the rule of, such as <c>ConfigurationItemChangeNotification</c>.</param>
/// <param name="MaximumExecutionFrequency">How often, for <c>ScheduledNotification</c>.</param>
internal sealed record ConfigRuleSourceDetail(string? EventSource, string? MessageType, string? MaximumExecutionFrequency);
