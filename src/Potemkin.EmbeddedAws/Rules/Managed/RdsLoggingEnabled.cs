using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance exports its logs, all those that its engine can by default.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-logging-enabled.html">rds-logging-enabled</a>.
/// </summary>
internal sealed class RdsLoggingEnabled : IManagedRule
{
    private const string AdditionalLogs = "additionalLogs";

    public string Identifier => "RDS_LOGGING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(AdditionalLogs, RuleParameterType.StringMap)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var exported = item.Texts("enabledCloudwatchLogsExports");
        return RuleVerdict.Of(LogsOf(item.Text("engine") ?? "").Concat(Additional(item, parameters)).All(exported.Contains));
    }

    // What AWS's page lists for each engine.
    private static IEnumerable<string> LogsOf(string engine) => engine switch
    {
        "postgres" => ["postgresql", "upgrade"],
        "mariadb" or "mysql" => ["audit", "error", "general", "slowquery"],
        "aurora" or "aurora-mysql" => ["audit", "error", "general", "slowquery"],
        "aurora-postgresql" => ["postgresql"],
        _ when engine.StartsWith("oracle-", StringComparison.Ordinal) => ["alert", "audit", "trace", "listener"],
        _ when engine.StartsWith("sqlserver-", StringComparison.Ordinal) => ["error", "agent"],
        _ => [],
    };

    private static IEnumerable<string> Additional(ConfigurationItem item, RuleParameters parameters) =>
        parameters.Map(AdditionalLogs)?.GetValueOrDefault(item.Text("engine") ?? "")?.Split(';', ',') ?? [];
}
