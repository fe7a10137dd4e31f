namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The root user has no access key, as in every account here.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-root-access-key-check.html">iam-root-access-key-check</a>.
/// </summary>
internal sealed class IamRootAccessKeyCheck : IAccountRule
{
    public string Identifier => "IAM_ROOT_ACCESS_KEY_CHECK";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [];

    // As GetAccountSummary says too.
    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) => RuleVerdict.Compliant;
}
