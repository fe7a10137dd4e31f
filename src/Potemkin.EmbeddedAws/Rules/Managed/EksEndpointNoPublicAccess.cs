using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The endpoint of a Kubernetes cluster is not public.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/eks-endpoint-no-public-access.html">eks-endpoint-no-public-access</a>.
/// </summary>
internal sealed class EksEndpointNoPublicAccess : IManagedRule
{
    public string Identifier => "EKS_ENDPOINT_NO_PUBLIC_ACCESS";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EKS::Cluster"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!item.Flag("ResourcesVpcConfig.EndpointPublicAccess"));
}
