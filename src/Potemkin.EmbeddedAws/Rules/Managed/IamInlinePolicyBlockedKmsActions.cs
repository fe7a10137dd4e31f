using Potemkin.EmbeddedAws.Rules.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The inline policies of a group, role or user allow none of the blocked actions on all KMS keys.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-inline-policy-blocked-kms-actions.html">iam-inline-policy-blocked-kms-actions</a>.
/// </summary>
internal sealed class IamInlinePolicyBlockedKmsActions : IManagedRule
{
    private const string BlockedActionsPatterns = "blockedActionsPatterns";

    public string Identifier => "IAM_INLINE_POLICY_BLOCKED_KMS_ACTIONS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::Group", "AWS::IAM::Role", "AWS::IAM::User"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new(BlockedActionsPatterns, RuleParameterType.Csv, Required: true),
        new("excludeRoleByManagementAccount", RuleParameterType.Boolean),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var blocked = parameters.List(BlockedActionsPatterns)!;
        return RuleVerdict.Of(!new PrincipalItem(item).InlineStatements.Any(statement => GrantedAccess.IsOfKeys(statement, blocked)));
    }
}
