using Potemkin.EmbeddedAws.Rules.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// No rule of a security group lets anyone reach port 22.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/restricted-ssh.html">restricted-ssh</a>.
/// </summary>
internal sealed class IncomingSshDisabled : IManagedRule
{
    public string Identifier => "INCOMING_SSH_DISABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange | RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::SecurityGroup"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!new SecurityGroupItem(item).LetsAnyoneReach("tcp", 22));
}
