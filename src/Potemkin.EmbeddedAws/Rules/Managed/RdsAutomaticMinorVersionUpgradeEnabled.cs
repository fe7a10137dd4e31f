using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance takes minor versions by itself.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-automatic-minor-version-upgrade-enabled.html">rds-automatic-minor-version-upgrade-enabled</a>.
/// </summary>
internal sealed class RdsAutomaticMinorVersionUpgradeEnabled : IManagedRule
{
    public string Identifier => "RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("autoMinorVersionUpgrade"));
}
