using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A classic load balancer negotiates TLS by the predefined policy that is asked for. One that does not listen over TLS is not judged.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elb-predefined-security-policy-ssl-check.html">elb-predefined-security-policy-ssl-check</a>.
/// </summary>
internal sealed class ElbPredefinedSecurityPolicySslCheck : IManagedRule
{
    private const string PredefinedPolicyName = "predefinedPolicyName";

    public string Identifier => "ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancing::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [new(PredefinedPolicyName, RuleParameterType.String, Required: true)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var predefined = parameters.Text(PredefinedPolicyName)!;
        var listeners = item.List("listenerDescriptions").Where(description => description.Text("listener.protocol") is "HTTPS" or "SSL").ToList();
        return listeners.Count == 0
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(listeners.All(listener => listener.Texts("policyNames").Any(name => name == predefined || Refers(item, name, predefined))));
    }

    // A template gives a policy a name of its own, and an attribute that says which predefined one it is.
    private static bool Refers(ConfigurationItem item, string policyName, string predefined) =>
        item.Supplementary("LoadBalancerPolicies") is JsonArray policies
        && policies.Where(policy => policy.Text("policyName") == policyName).SelectMany(policy => policy.List("policyAttributeDescriptions"))
            .Any(attribute => attribute.Text("attributeName") == "Reference-Security-Policy" && attribute.Text("attributeValue") == predefined);
}
