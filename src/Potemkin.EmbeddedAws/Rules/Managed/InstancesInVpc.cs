using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance is in a VPC, where asked for in one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-instances-in-vpc.html">ec2-instances-in-vpc</a>.
/// </summary>
internal sealed class InstancesInVpc : IManagedRule
{
    private const string VpcId = "vpcId";

    public string Identifier => "INSTANCES_IN_VPC";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(VpcId, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("state.name") == "terminated"
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(item.Text("vpcId") is { Length: > 0 } vpc && (parameters.List(VpcId)?.Contains(vpc) ?? true));
}
