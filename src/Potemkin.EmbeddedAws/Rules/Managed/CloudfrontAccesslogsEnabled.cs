using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution writes access logs, where asked for to this bucket.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-accesslogs-enabled.html">cloudfront-accesslogs-enabled</a>.
/// </summary>
internal sealed class CloudfrontAccesslogsEnabled : IManagedRule
{
    private const string S3BucketName = "S3BucketName";

    public string Identifier => "CLOUDFRONT_ACCESSLOGS_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [new(S3BucketName, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("distributionConfig.logging.enabled") && (parameters.Text(S3BucketName) is not { } bucket || IsOf(bucket, item.Text("distributionConfig.logging.bucket"))));

    // CloudFront takes, and AWS Config records, the bucket by its domain name.
    private static bool IsOf(string bucket, string? domainName) => domainName == bucket || domainName?.StartsWith($"{bucket}.s3.", StringComparison.Ordinal) is true;
}
