using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancingV2;

/// <summary>
/// A load balancer, whose ARN tells its kind.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html">AWS::ElasticLoadBalancingV2::LoadBalancer</a>.
/// </summary>
internal sealed class LoadBalancer() : RegistryType(TypeName)
{
    public const string TypeName = "AWS::ElasticLoadBalancingV2::LoadBalancer";

    private const int LengthOfId = 16;

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        var kind = properties.Text("Type") switch
        {
            "network" => "net",
            "gateway" => "gwy",
            _ => "app",
        };
        values.MakeUp("LoadBalancerFullName", () => $"{kind}/{values.Text("Name")}/{region.World.RandomNames.Hex(LengthOfId)}");
    }
}
