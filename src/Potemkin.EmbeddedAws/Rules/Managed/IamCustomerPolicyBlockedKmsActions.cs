using Potemkin.EmbeddedAws.Rules.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A policy allows none of the blocked actions on all KMS keys.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-customer-policy-blocked-kms-actions.html">iam-customer-policy-blocked-kms-actions</a>.
/// </summary>
internal sealed class IamCustomerPolicyBlockedKmsActions : IManagedRule
{
    private const string BlockedActionsPatterns = "blockedActionsPatterns";

    public string Identifier => "IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::Policy"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(BlockedActionsPatterns, RuleParameterType.Csv, Required: true),
        PolicyItem.Exclusion,
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var blocked = parameters.List(BlockedActionsPatterns)!;
        return new PolicyItem(item).Judge(parameters, statement => GrantedAccess.IsOfKeys(statement, blocked));
    }
}
