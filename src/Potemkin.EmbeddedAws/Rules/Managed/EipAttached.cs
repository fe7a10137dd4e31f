using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An Elastic IP address is associated with an instance or a network interface.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/eip-attached.html">eip-attached</a>.
/// </summary>
internal sealed class EipAttached : IManagedRule
{
    public string Identifier => "EIP_ATTACHED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::EIP"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("associationId") is { Length: > 0 });
}
