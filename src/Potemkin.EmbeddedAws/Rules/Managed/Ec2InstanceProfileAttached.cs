using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance has an instance profile, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-instance-profile-attached.html">ec2-instance-profile-attached</a>.
/// </summary>
internal sealed class Ec2InstanceProfileAttached : IManagedRule
{
    private const string IamInstanceProfileArnList = "IamInstanceProfileArnList";

    public string Identifier => "EC2_INSTANCE_PROFILE_ATTACHED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(IamInstanceProfileArnList, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Text("iamInstanceProfile.arn") is { Length: > 0 } profile && (parameters.List(IamInstanceProfileArnList)?.Contains(profile) ?? true));
}
