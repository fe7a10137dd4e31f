using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The default security group of a VPC lets nothing in or out.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html">vpc-default-security-group-closed</a>.
/// </summary>
internal sealed class VpcDefaultSecurityGroupClosed : IManagedRule
{
    public string Identifier => "VPC_DEFAULT_SECURITY_GROUP_CLOSED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::SecurityGroup"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("groupName") != "default"
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(item.List("ipPermissions").Count + item.List("ipPermissionsEgress").Count == 0);
}
