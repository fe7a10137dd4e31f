using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ecs;

/// <summary>
/// A service, whose ARN has the name of its cluster in it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html">AWS::ECS::Service</a>.
/// </summary>
internal sealed class Service() : RegistryType("AWS::ECS::Service")
{
    private const string DefaultCluster = "default";

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        var cluster = properties.Text("Cluster") ?? DefaultCluster;
        values.Set("ServiceArn", region.Id.Arn("ecs", $"service/{cluster[(cluster.LastIndexOf('/') + 1)..]}/{values.Text("ServiceName")}"));
    }
}
