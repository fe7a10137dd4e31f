namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// What the account as a whole keeps from the public is as asked for: here that is nothing, as in every account before it is told to.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-account-level-public-access-blocks-periodic.html">s3-account-level-public-access-blocks-periodic</a>.
/// </summary>
internal sealed class S3AccountLevelPublicAccessBlocksPeriodic : IAccountRule
{
    private static readonly string[] Settings = ["IgnorePublicAcls", "BlockPublicPolicy", "BlockPublicAcls", "RestrictPublicBuckets"];

    public string Identifier => "S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [.. Settings.Select(setting => new RuleParameter(setting, RuleParameterType.String, Default: "True"))];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(Settings.All(setting => parameters.Text(setting)!.Equals("False", StringComparison.OrdinalIgnoreCase)));
}
