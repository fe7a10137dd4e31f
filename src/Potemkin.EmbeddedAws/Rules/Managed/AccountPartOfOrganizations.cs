namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The account is part of an organization, where asked for of that management account.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/account-part-of-organizations.html">account-part-of-organizations</a>.
/// </summary>
internal sealed class AccountPartOfOrganizations : IAccountRule
{
    private const string MasterAccountId = "MasterAccountId";

    public string Identifier => "ACCOUNT_PART_OF_ORGANIZATIONS";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [new(MasterAccountId, RuleParameterType.String)];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            account.ResourcesOfAllRegions("AWS::Organizations::Organization").Any() && (parameters.Text(MasterAccountId) is not { } master || master == account.AccountId));
}
