using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance has a standby in another Availability Zone. Those of clusters are judged by other rules.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-multi-az-support.html">rds-multi-az-support</a>.
/// </summary>
internal sealed class RdsMultiAzSupport : IManagedRule
{
    public string Identifier => "RDS_MULTI_AZ_SUPPORT";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("dBClusterIdentifier") is { Length: > 0 } || item.Text("engine")?.StartsWith("aurora", StringComparison.Ordinal) is true
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(item.Flag("multiAZ"));
}
