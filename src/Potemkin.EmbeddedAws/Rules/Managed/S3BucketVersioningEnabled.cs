using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket keeps versions of its objects, and where asked for deletes them only with MFA.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-versioning-enabled.html">s3-bucket-versioning-enabled</a>.
/// </summary>
internal sealed class S3BucketVersioningEnabled : IManagedRule
{
    private const string IsMfaDeleteEnabled = "isMfaDeleteEnabled";

    public string Identifier => "S3_BUCKET_VERSIONING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [new(IsMfaDeleteEnabled, RuleParameterType.Boolean)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var versioning = item.Supplementary("BucketVersioningConfiguration");
        return RuleVerdict.Of(
            versioning.Text("status") == "Enabled"
            && (parameters.Boolean(IsMfaDeleteEnabled) is not true || versioning.Flag("isMfaDeleteEnabled")));
    }
}
