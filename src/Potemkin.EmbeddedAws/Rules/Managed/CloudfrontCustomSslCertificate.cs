using Potemkin.EmbeddedAws.Rules.CloudFront;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution has another certificate than CloudFront's own.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-custom-ssl-certificate.html">cloudfront-custom-ssl-certificate</a>.
/// </summary>
internal sealed class CloudfrontCustomSslCertificate : IManagedRule
{
    public string Identifier => "CLOUDFRONT_CUSTOM_SSL_CERTIFICATE";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(new DistributionItem(item).HasCertificateOfItsOwn);
}
