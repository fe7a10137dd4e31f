using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A classic load balancer listens over TLS alone. One that does not listen is not judged.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elb-tls-https-listeners-only.html">elb-tls-https-listeners-only</a>.
/// </summary>
internal sealed class ElbTlsHttpsListenersOnly : IManagedRule
{
    public string Identifier => "ELB_TLS_HTTPS_LISTENERS_ONLY";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancing::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var listeners = item.List("listenerDescriptions");
        return listeners.Count == 0
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(listeners.All(description => description.Text("listener.protocol")?.ToUpperInvariant() is "HTTPS" or "SSL"));
    }
}
