using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A group has a user.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-group-has-users-check.html">iam-group-has-users-check</a>.
/// </summary>
internal sealed class IamGroupHasUsersCheck : IManagedRule
{
    public string Identifier => "IAM_GROUP_HAS_USERS_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::Group"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(account.Items("AWS::IAM::User").Any(user => user.Texts("groupList").Contains(item.ResourceName)));
}
