using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A distribution has an origin group of two origins, of which one stands in for the other.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudfront-origin-failover-enabled.html">cloudfront-origin-failover-enabled</a>.
/// </summary>
internal sealed class CloudfrontOriginFailoverEnabled : IManagedRule
{
    private const int FewestMembers = 2;

    public string Identifier => "CLOUDFRONT_ORIGIN_FAILOVER_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudFront::Distribution"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("distributionConfig.originGroups.items").Any(group => group.Number("members.quantity") >= FewestMembers));
}
