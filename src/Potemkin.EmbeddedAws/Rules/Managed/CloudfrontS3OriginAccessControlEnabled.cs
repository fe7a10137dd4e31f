using Potemkin.EmbeddedAws.Rules.CloudFront;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution reaches each bucket of S3 by an origin access control. One without such an origin is not judged.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-s3-origin-access-control-enabled.html">cloudfront-s3-origin-access-control-enabled</a>.
/// </summary>
internal sealed class CloudfrontS3OriginAccessControlEnabled : IManagedRule
{
    public string Identifier => "CLOUDFRONT_S3_ORIGIN_ACCESS_CONTROL_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var buckets = new DistributionItem(item).Origins.Where(origin => origin.At("s3OriginConfig") is not null).ToList();
        return buckets.Count == 0
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(buckets.All(bucket => bucket.Text("originAccessControlId") is { Length: > 0 }));
    }
}
