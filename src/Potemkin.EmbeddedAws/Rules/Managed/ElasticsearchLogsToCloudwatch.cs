using Potemkin.EmbeddedAws.Rules.Search;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain sends logs to CloudWatch Logs, where asked for all of these types.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elasticsearch-logs-to-cloudwatch.html">elasticsearch-logs-to-cloudwatch</a>.
/// </summary>
internal sealed class ElasticsearchLogsToCloudwatch : IManagedRule
{
    public string Identifier => "ELASTICSEARCH_LOGS_TO_CLOUDWATCH";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Elasticsearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => PublishedLogs.Parameters;

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        new PublishedLogs(item.At("logPublishingOptions"), "enabled").Judge(parameters);
}
