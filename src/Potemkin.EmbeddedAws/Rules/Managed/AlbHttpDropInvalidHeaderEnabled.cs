using Potemkin.EmbeddedAws.Rules.ElasticLoadBalancing;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An application load balancer drops headers that are invalid.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/alb-http-drop-invalid-header-enabled.html">alb-http-drop-invalid-header-enabled</a>.
/// </summary>
internal sealed class AlbHttpDropInvalidHeaderEnabled : IManagedRule
{
    public string Identifier => "ALB_HTTP_DROP_INVALID_HEADER_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancingV2::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("type") != "application"
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(new LoadBalancerItem(item).Attribute("routing.http.drop_invalid_header_fields.enabled") == "true");
}
