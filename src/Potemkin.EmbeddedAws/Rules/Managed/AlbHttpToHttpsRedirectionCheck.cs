using Potemkin.EmbeddedAws.Rules.ElasticLoadBalancing;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// All that an application load balancer hears over HTTP it sends on to HTTPS.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/alb-http-to-https-redirection-check.html">alb-http-to-https-redirection-check</a>.
/// </summary>
internal sealed class AlbHttpToHttpsRedirectionCheck : IManagedRule
{
    public string Identifier => "ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancingV2::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (item.Text("type") != "application")
            return RuleVerdict.NotApplicable;
        var overHttp = Listeners.Of(account, item).Where(listener => listener.Properties.Text("Protocol") == "HTTP").ToList();
        return overHttp.Count == 0
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(overHttp.All(listener => listener.Properties.List("DefaultActions").All(action => action.Text("RedirectConfig.Protocol") == "HTTPS")));
    }
}
