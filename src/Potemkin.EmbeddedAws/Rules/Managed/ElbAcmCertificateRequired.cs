using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// Every listener of a classic load balancer has a certificate of AWS Certificate Manager.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elb-acm-certificate-required.html">elb-acm-certificate-required</a>.
/// </summary>
internal sealed class ElbAcmCertificateRequired : IManagedRule
{
    public string Identifier => "ELB_ACM_CERTIFICATE_REQUIRED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancing::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var listeners = item.List("listenerDescriptions");
        return RuleVerdict.Of(listeners.Count > 0 && listeners.All(description => description.Text("listener.sslcertificateId")?.Contains(":acm:", StringComparison.Ordinal) is true));
    }
}
