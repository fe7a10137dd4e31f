using Potemkin.EmbeddedAws.Rules.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// What a security group lets anyone reach are authorized ports alone.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/vpc-sg-open-only-to-authorized-ports.html">vpc-sg-open-only-to-authorized-ports</a>.
/// </summary>
internal sealed class VpcSgOpenOnlyToAuthorizedPorts : IManagedRule
{
    private const string AuthorizedTcpPorts = "authorizedTcpPorts";
    private const string AuthorizedUdpPorts = "authorizedUdpPorts";

    public string Identifier => "VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange | RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::SecurityGroup"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(AuthorizedTcpPorts, RuleParameterType.String),
        new(AuthorizedUdpPorts, RuleParameterType.String),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(new SecurityGroupItem(item).OpenToAnyone.All(opening => opening.Protocol switch
        {
            "tcp" => PortRanges.Parse(parameters.Text(AuthorizedTcpPorts)).Cover(opening.Ports),
            "udp" => PortRanges.Parse(parameters.Text(AuthorizedUdpPorts)).Cover(opening.Ports),
            _ => false,
        }));
}
