namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// Security Hub is enabled in the account and region.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/securityhub-enabled.html">securityhub-enabled</a>.
/// </summary>
internal sealed class SecurityhubEnabled : IAccountRule
{
    public string Identifier => "SECURITYHUB_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(account.Resources("AWS::SecurityHub::Hub").Any());
}
