using Potemkin.EmbeddedAws.State.Settings;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The account asks of its users' passwords what is asked for. IAM's own policy, which holds where an account has set none, is not enough.
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

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(account.PasswordPolicy is { } policy && IsAsAskedFor(policy, parameters));

    private static bool IsAsAskedFor(PasswordPolicy policy, RuleParameters parameters) =>
        (policy.RequireUppercaseCharacters || !Asks(parameters, "RequireUppercaseCharacters"))
        && (policy.RequireLowercaseCharacters || !Asks(parameters, "RequireLowercaseCharacters"))
        && (policy.RequireSymbols || !Asks(parameters, "RequireSymbols"))
        && (policy.RequireNumbers || !Asks(parameters, "RequireNumbers"))
        && policy.MinimumPasswordLength >= parameters.Integer("MinimumPasswordLength")
        && policy.PasswordReusePrevention >= parameters.Integer("PasswordReusePrevention")
        && policy.MaxPasswordAge <= parameters.Integer("MaxPasswordAge");

    private static bool Asks(RuleParameters parameters, string name) => parameters.Boolean(name) is true;
}
