using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A database instance is not publicly accessible.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-public-access-check.html">rds-instance-public-access-check</a>.
/// </summary>
internal sealed class RdsInstancePublicAccessCheck : IManagedRule
{
    public string Identifier => "RDS_INSTANCE_PUBLIC_ACCESS_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBInstance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!item.Flag("publiclyAccessible"));
}
