using Potemkin.EmbeddedAws.Rules.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// No statement of a policy allows every action on every resource.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-policy-no-statements-with-admin-access.html">iam-policy-no-statements-with-admin-access</a>.
/// </summary>
internal sealed class IamPolicyNoStatementsWithAdminAccess : IManagedRule
{
    public string Identifier => "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::Policy"];

    public IReadOnlyList<RuleParameter> Parameters => [PolicyItem.Exclusion];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        new PolicyItem(item).Judge(parameters, GrantedAccess.IsAdministrators);
}
