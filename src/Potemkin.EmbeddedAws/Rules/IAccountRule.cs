namespace Potemkin.EmbeddedAws.Rules;

/// <summary>A managed rule that judges the account as a whole.</summary>
internal interface IAccountRule : IAwsRule
{
    IReadOnlyList<string> IAwsRule.ResourceTypes => [RecordedAccount.ResourceType];

    /// <summary>Judges the account, in the region that the rule is in.</summary>
    RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account);
}
