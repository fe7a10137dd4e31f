using Potemkin.EmbeddedAws.Rules.CloudFront;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution has a certificate of its own, and serves it by SNI.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-sni-enabled.html">cloudfront-sni-enabled</a>.
/// </summary>
internal sealed class CloudfrontSniEnabled : IManagedRule
{
    public string Identifier => "CLOUDFRONT_SNI_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(new DistributionItem(item).HasCertificateOfItsOwn && item.Text("distributionConfig.viewerCertificate.sslSupportMethod") == "sni-only");
}
