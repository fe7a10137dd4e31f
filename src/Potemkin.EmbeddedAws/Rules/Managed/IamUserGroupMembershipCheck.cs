using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A user is in a group, where asked for in all of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-user-group-membership-check.html">iam-user-group-membership-check</a>.
/// </summary>
internal sealed class IamUserGroupMembershipCheck : IManagedRule
{
    private const string GroupNames = "groupNames";

    public string Identifier => "IAM_USER_GROUP_MEMBERSHIP_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::User"];

    public IReadOnlyList<RuleParameter> Parameters => [new(GroupNames, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var groups = item.Texts("groupList");
        return RuleVerdict.Of(groups.Count > 0 && (parameters.List(GroupNames) ?? []).All(groups.Contains));
    }
}
