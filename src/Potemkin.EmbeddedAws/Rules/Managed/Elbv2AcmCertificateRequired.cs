using Potemkin.EmbeddedAws.Rules.ElasticLoadBalancing;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A load balancer has certificates of AWS Certificate Manager, where asked for of one of these authorities.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elbv2-acm-certificate-required.html">elbv2-acm-certificate-required</a>.
/// </summary>
internal sealed class Elbv2AcmCertificateRequired : IManagedRule
{
    public string Identifier => "ELBV2_ACM_CERTIFICATE_REQUIRED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticLoadBalancingV2::LoadBalancer"];

    public IReadOnlyList<RuleParameter> Parameters => [new("AcmCertificatesAllowed", RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var certificates = Listeners.Of(account, item)
            .SelectMany(listener => listener.Properties.List("Certificates"))
            .Select(certificate => certificate.Text("CertificateArn") ?? "")
            .ToList();
        return RuleVerdict.Of(certificates.Count > 0 && certificates.All(arn => arn.Contains(":acm:", StringComparison.Ordinal)));
    }
}
