using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain writes audit logs, where asked for to one of these log groups.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-audit-logging-enabled.html">opensearch-audit-logging-enabled</a>.
/// </summary>
internal sealed class OpensearchAuditLoggingEnabled : IManagedRule
{
    private const string CloudWatchLogsLogGroupArnList = "cloudWatchLogsLogGroupArnList";

    public string Identifier => "OPENSEARCH_AUDIT_LOGGING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [new(CloudWatchLogsLogGroupArnList, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Flag("LogPublishingOptions.AUDIT_LOGS.Enabled")
            && (parameters.List(CloudWatchLogsLogGroupArnList)?.Contains(item.Text("LogPublishingOptions.AUDIT_LOGS.CloudWatchLogsLogGroupArn")) ?? true));
}
