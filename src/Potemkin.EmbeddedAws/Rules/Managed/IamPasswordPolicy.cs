namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The account asks of its users' passwords what is asked for. IAM's own policy, which every account here has, is not enough.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-password-policy.html">iam-password-policy</a>.
/// </summary>
internal sealed class IamPasswordPolicy : IAccountRule
{
    public string Identifier => "IAM_PASSWORD_POLICY";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new("RequireUppercaseCharacters", RuleParameterType.Boolean, Default: "true"),
        new("RequireLowercaseCharacters", RuleParameterType.Boolean, Default: "true"),
        new("RequireSymbols", RuleParameterType.Boolean, Default: "true"),
        new("RequireNumbers", RuleParameterType.Boolean, Default: "true"),
        new("MinimumPasswordLength", RuleParameterType.Int, Default: "14"),
        new("PasswordReusePrevention", RuleParameterType.Int, Default: "24"),
        new("MaxPasswordAge", RuleParameterType.Int, Default: "90"),
    ];

    // Whatever the parameters ask for: AWS's page says so of an account that has set no policy, and nothing sets one here.
    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) => RuleVerdict.NonCompliant();
}
