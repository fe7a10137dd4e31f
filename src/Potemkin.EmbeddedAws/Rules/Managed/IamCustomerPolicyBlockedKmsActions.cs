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
    private const string ExcludePermissionBoundaryPolicy = "excludePermissionBoundaryPolicy";

    public string Identifier => "IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::Policy"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(BlockedActionsPatterns, RuleParameterType.Csv, Required: true),
        new(ExcludePermissionBoundaryPolicy, RuleParameterType.Boolean),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var policy = new PolicyItem(item);
        if (policy.IsBoundary && parameters.Boolean(ExcludePermissionBoundaryPolicy) is true)
            return RuleVerdict.NotApplicable;
        var blocked = parameters.List(BlockedActionsPatterns)!;
        return RuleVerdict.Of(!policy.Statements.Any(statement => GrantedAccess.IsOfKeys(statement, blocked)));
    }
}
