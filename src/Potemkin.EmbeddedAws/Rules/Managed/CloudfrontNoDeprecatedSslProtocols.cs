using Potemkin.EmbeddedAws.Rules.CloudFront;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution speaks SSLv3 with no origin.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-no-deprecated-ssl-protocols.html">cloudfront-no-deprecated-ssl-protocols</a>.
/// </summary>
internal sealed class CloudfrontNoDeprecatedSslProtocols : IManagedRule
{
    public string Identifier => "CLOUDFRONT_NO_DEPRECATED_SSL_PROTOCOLS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!new DistributionItem(item).Origins.Any(origin => origin.Texts("customOriginConfig.originSslProtocols.items").Contains("SSLv3")));
}
