using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket has Object Lock, where asked for with a default retention of one mode.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-default-lock-enabled.html">s3-bucket-default-lock-enabled</a>.
/// </summary>
internal sealed class S3BucketDefaultLockEnabled : IManagedRule
{
    private const string Mode = "mode";

    public string Identifier => "S3_BUCKET_DEFAULT_LOCK_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [new(Mode, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var objectLock = item.Supplementary("ObjectLockConfiguration");
        return RuleVerdict.Of(
            objectLock.Text("objectLockEnabled") == "Enabled"
            && (parameters.Text(Mode) is not { } mode || mode.Equals(objectLock.Text("rule.defaultRetention.mode"), StringComparison.OrdinalIgnoreCase)));
    }
}
