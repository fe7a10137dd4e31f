using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A user has no policy of its own, inline or attached.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-user-no-policies-check.html">iam-user-no-policies-check</a>.
/// </summary>
internal sealed class IamUserNoPoliciesCheck : IManagedRule
{
    public string Identifier => "IAM_USER_NO_POLICIES_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::User"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("userPolicyList").Count + item.List("attachedManagedPolicies").Count == 0);
}
