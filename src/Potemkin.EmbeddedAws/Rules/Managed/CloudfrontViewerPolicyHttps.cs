using Potemkin.EmbeddedAws.Rules.CloudFront;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution serves viewers over HTTPS alone, or sends them there.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-viewer-policy-https.html">cloudfront-viewer-policy-https</a>.
/// </summary>
internal sealed class CloudfrontViewerPolicyHttps : IManagedRule
{
    public string Identifier => "CLOUDFRONT_VIEWER_POLICY_HTTPS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!new DistributionItem(item).TakesHttp);
}
