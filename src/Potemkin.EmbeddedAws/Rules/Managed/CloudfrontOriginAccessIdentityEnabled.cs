using Potemkin.EmbeddedAws.Rules.CloudFront;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// Every origin of a distribution is a bucket of S3 that it reaches by an origin access identity.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-origin-access-identity-enabled.html">cloudfront-origin-access-identity-enabled</a>.
/// </summary>
internal sealed class CloudfrontOriginAccessIdentityEnabled : IManagedRule
{
    public string Identifier => "CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(new DistributionItem(item).Origins.All(origin => origin.Text("s3OriginConfig.originAccessIdentity") is { Length: > 0 }));
}
