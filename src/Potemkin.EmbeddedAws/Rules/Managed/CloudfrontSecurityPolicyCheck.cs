using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution speaks with viewers TLS 1.2 at least.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-security-policy-check.html">cloudfront-security-policy-check</a>.
/// </summary>
internal sealed class CloudfrontSecurityPolicyCheck : IManagedRule
{
    public string Identifier => "CLOUDFRONT_SECURITY_POLICY_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("distributionConfig.viewerCertificate.minimumProtocolVersion")?.Split('_')[0] is "TLSv1.2" or "TLSv1.3");
}
