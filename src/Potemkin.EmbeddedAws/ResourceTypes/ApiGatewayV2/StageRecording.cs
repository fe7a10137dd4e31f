using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ApiGatewayV2;

/// <summary>
/// A stage of an HTTP or WebSocket API as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages-stagename.html">Stage</a>.
/// </summary>
internal sealed class StageRecording() : DescribedRecording(
    "AWS::ApiGatewayV2::Stage",
    "AccessLogSettings AutoDeploy ClientCertificateId DefaultRouteSettings DeploymentId Description StageName StageVariables")
{
    protected override string Defaults => """{"autoDeploy":false,"defaultRouteSettings":{"detailedMetricsEnabled":false},"stageVariables":{}}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["createdDate"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["lastUpdatedDate"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["routeSettings"] = new JsonObject((resource.Properties.Object("RouteSettings") ?? [])
            .Select(route => KeyValuePair.Create(route.Key, CamelCase.Of(route.Value))));
    }
}
