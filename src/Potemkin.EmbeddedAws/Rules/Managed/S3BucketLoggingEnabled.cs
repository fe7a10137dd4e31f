using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket writes server access logs, where asked for to one bucket and under one prefix.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-logging-enabled.html">s3-bucket-logging-enabled</a>.
/// </summary>
internal sealed class S3BucketLoggingEnabled : IManagedRule
{
    private const string TargetBucket = "targetBucket";
    private const string TargetPrefix = "targetPrefix";

    public string Identifier => "S3_BUCKET_LOGGING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [new(TargetBucket, RuleParameterType.String), new(TargetPrefix, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var logging = item.Supplementary("BucketLoggingConfiguration");
        return RuleVerdict.Of(
            logging.Text("destinationBucketName") is { Length: > 0 } target
            && target == (parameters.Text(TargetBucket) ?? target)
            && (parameters.Text(TargetPrefix) is not { } prefix || prefix == logging.Text("logFilePrefix")));
    }
}
