using Potemkin.EmbeddedAws.Rules.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// No statement of a policy allows every action of a service.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-full-access.html">iam-policy-no-statements-with-full-access</a>.
/// </summary>
internal sealed class IamPolicyNoStatementsWithFullAccess : IManagedRule
{
    public string Identifier => "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::Policy"];

    public IReadOnlyList<RuleParameter> Parameters => [PolicyItem.Exclusion];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        new PolicyItem(item).Judge(parameters, GrantedAccess.IsFullOfAService);
}
