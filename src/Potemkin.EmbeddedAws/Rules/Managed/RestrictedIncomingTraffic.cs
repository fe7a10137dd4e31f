using System.Globalization;
using Potemkin.EmbeddedAws.Rules.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// No rule of a security group lets anyone reach the ports that are to be blocked.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/restricted-common-ports.html">restricted-common-ports</a>.
/// </summary>
internal sealed class RestrictedIncomingTraffic : IManagedRule
{
    private const string BlockedPorts = "blockedPorts";

    private static readonly RuleParameter[] Numbered =
    [
        new("blockedPort1", RuleParameterType.Int, Default: "20"), new("blockedPort2", RuleParameterType.Int, Default: "21"),
        new("blockedPort3", RuleParameterType.Int, Default: "3389"), new("blockedPort4", RuleParameterType.Int, Default: "3306"),
        new("blockedPort5", RuleParameterType.Int, Default: "4333"),
    ];

    public string Identifier => "RESTRICTED_INCOMING_TRAFFIC";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange | RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::SecurityGroup"];

    public IReadOnlyList<RuleParameter> Parameters => [.. Numbered, new(BlockedPorts, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var group = new SecurityGroupItem(item);
        var blocked = parameters.List(BlockedPorts) ?? [.. Numbered.Select(parameter => parameters.Text(parameter.Name)!)];
        return RuleVerdict.Of(!blocked.Any(port => group.LetsAnyoneReach("tcp", int.Parse(port, CultureInfo.InvariantCulture))));
    }
}
