using Potemkin.EmbeddedAws.Rules.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A group, role or user has no inline policy.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-no-inline-policy-check.html">iam-no-inline-policy-check</a>.
/// </summary>
internal sealed class IamNoInlinePolicyCheck : IManagedRule
{
    public string Identifier => "IAM_NO_INLINE_POLICY_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(new PrincipalItem(item).InlinePolicies.Count == 0);
}
