using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance has no public IPv4 address.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-instance-no-public-ip.html">ec2-instance-no-public-ip</a>.
/// </summary>
internal sealed class Ec2InstanceNoPublicIp : IManagedRule
{
    public string Identifier => "EC2_INSTANCE_NO_PUBLIC_IP";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Text("publicIpAddress") is null or ""
            && !item.List("networkInterfaces").Any(networkInterface => networkInterface.Text("association.publicIp") is { Length: > 0 }));
}
