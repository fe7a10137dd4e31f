using Potemkin.EmbeddedAws.Rules.CloudFront;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution speaks HTTPS with its origins, or what viewers speak where that is always HTTPS.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-traffic-to-origin-encrypted.html">cloudfront-traffic-to-origin-encrypted</a>.
/// </summary>
internal sealed class CloudfrontTrafficToOriginEncrypted : IManagedRule
{
    public string Identifier => "CLOUDFRONT_TRAFFIC_TO_ORIGIN_ENCRYPTED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var distribution = new DistributionItem(item);
        return RuleVerdict.Of(!distribution.Origins.Any(origin => origin.Text("customOriginConfig.originProtocolPolicy") switch
        {
            "http-only" => true,
            "match-viewer" => distribution.TakesHttp,
            _ => false,
        }));
    }
}
