using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A trail sends its events to CloudWatch Logs.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloud-trail-cloud-watch-logs-enabled.html">cloud-trail-cloud-watch-logs-enabled</a>.
/// </summary>
internal sealed class CloudTrailCloudWatchLogsEnabled : IManagedRule
{
    public string Identifier => "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudTrail::Trail"];

    public IReadOnlyList<RuleParameter> Parameters => [new("expectedDeliveryWindowAge", RuleParameterType.Int)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("cloudWatchLogsLogGroupArn") is { Length: > 0 });
}
