using Potemkin.EmbeddedAws.State;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A domain sends logs to CloudWatch Logs, where asked for all of these types.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/opensearch-logs-to-cloudwatch.html">opensearch-logs-to-cloudwatch</a>.
/// </summary>
internal sealed class OpensearchLogsToCloudwatch : IManagedRule
{
    private const string LogTypes = "logTypes";

    public string Identifier => "OPENSEARCH_LOGS_TO_CLOUDWATCH";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::OpenSearch::Domain"];

    public IReadOnlyList<RuleParameter> Parameters => [new(LogTypes, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var sent = (item.At("LogPublishingOptions") as JsonObject ?? []).Where(log => log.Value.Flag("Enabled")).Select(log => log.Key.ToUpperInvariant()).ToList();
        return RuleVerdict.Of(sent.Count > 0 && Asked(parameters).All(sent.Contains));
    }

    // Named search, index, error and audit, or as the logs themselves are.
    private static IEnumerable<string> Asked(RuleParameters parameters) => (parameters.List(LogTypes) ?? []).Select(type => type.ToUpperInvariant() switch
    {
        "SEARCH" => "SEARCH_SLOW_LOGS",
        "INDEX" => "INDEX_SLOW_LOGS",
        "ERROR" => "ES_APPLICATION_LOGS",
        "AUDIT" => "AUDIT_LOGS",
        var name => name,
    });
}
