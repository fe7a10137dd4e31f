using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ElasticLoadBalancingV2;

/// <summary>What belongs to a load balancer, or to a listener of one, and has an ARN that goes on from the other's.</summary>
/// <param name="name">AWS's name of the type.</param>
/// <param name="owner">The property with the ARN of what it belongs to.</param>
/// <param name="attribute">The attribute with its own ARN.</param>
/// <param name="noun">The word for it in ARNs.</param>
internal abstract class ListenerType(string name, string owner, string attribute, string noun) : RegistryType(name)
{
    private const int LengthOfId = 16;

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        var ownerArn = properties.Text(owner) ?? "";
        values.MakeUp(
            attribute,
            () => region.Id.Arn("elasticloadbalancing", $"{noun}/{ownerArn[(ownerArn.IndexOf('/') + 1)..]}/{region.World.RandomNames.Hex(LengthOfId)}"));
    }
}
