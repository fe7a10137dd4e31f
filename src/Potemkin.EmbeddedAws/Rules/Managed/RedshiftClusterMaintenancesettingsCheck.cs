using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A cluster is upgraded, maintained and kept as asked for.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/redshift-cluster-maintenancesettings-check.html">redshift-cluster-maintenancesettings-check</a>.
/// </summary>
internal sealed class RedshiftClusterMaintenancesettingsCheck : IManagedRule
{
    private const string AllowVersionUpgrade = "allowVersionUpgrade";
    private const string PreferredMaintenanceWindow = "preferredMaintenanceWindow";
    private const string AutomatedSnapshotRetentionPeriod = "automatedSnapshotRetentionPeriod";

    public string Identifier => "REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::Redshift::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(AllowVersionUpgrade, RuleParameterType.Boolean, Required: true, Default: "true"),
        new(PreferredMaintenanceWindow, RuleParameterType.String),
        new(AutomatedSnapshotRetentionPeriod, RuleParameterType.Int),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Flag("allowVersionUpgrade") == parameters.Boolean(AllowVersionUpgrade)
            && (parameters.Text(PreferredMaintenanceWindow) is not { } window || window.Equals(item.Text("preferredMaintenanceWindow"), StringComparison.OrdinalIgnoreCase))
            && (item.Number("automatedSnapshotRetentionPeriod") ?? 0) >= (parameters.Integer(AutomatedSnapshotRetentionPeriod) ?? 0));
}
