using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance is protected from deletion.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-deletion-protection-enabled.html">rds-instance-deletion-protection-enabled</a>.
/// </summary>
internal sealed class RdsInstanceDeletionProtectionEnabled : IManagedRule
{
    private const string DatabaseEngines = "databaseEngines";

    public string Identifier => "RDS_INSTANCE_DELETION_PROTECTION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(DatabaseEngines, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        parameters.List(DatabaseEngines) is { } engines && !engines.Contains(item.Text("engine"))
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(item.Flag("deletionProtection"));
}
