using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.ElasticLoadBalancing;

/// <summary>The listeners of load balancers, which the items of those do not tell.</summary>
internal static class Listeners
{
    public static IEnumerable<Resource> Of(RecordedAccount account, ConfigurationItem loadBalancer) =>
        account.Resources("AWS::ElasticLoadBalancingV2::Listener").Where(listener => listener.Properties.Text("LoadBalancerArn") == loadBalancer.Arn);
}
