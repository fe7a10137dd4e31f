using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution answers for its root with an object.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-default-root-object-configured.html">cloudfront-default-root-object-configured</a>.
/// </summary>
internal sealed class CloudfrontDefaultRootObjectConfigured : IManagedRule
{
    public string Identifier => "CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Text("distributionConfig.defaultRootObject") is { Length: > 0 });
}
