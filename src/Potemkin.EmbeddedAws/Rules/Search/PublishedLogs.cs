using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.Search;

/// <summary>The logs that a domain of OpenSearch or Elasticsearch sends to CloudWatch Logs.</summary>
/// <param name="options">The options of each log, by its type.</param>
/// <param name="enabled">The member that says whether a log is sent; the items of both services spell it differently.</param>
internal sealed class PublishedLogs(JsonNode? options, string enabled)
{
    private const string LogTypes = "logTypes";

    public static IReadOnlyList<RuleParameter> Parameters { get; } = [new(LogTypes, RuleParameterType.Csv)];

    /// <summary>Judges that some are sent, and all that are asked for.</summary>
    public RuleVerdict Judge(RuleParameters parameters)
    {
        var sent = (options as JsonObject ?? []).Where(log => log.Value.Flag(enabled)).Select(log => log.Key.ToUpperInvariant()).ToList();
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
