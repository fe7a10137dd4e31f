using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ApiGatewayV2;

/// <summary>
/// An HTTP or WebSocket API as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid.html">Api</a>.
/// </summary>
internal sealed class ApiRecording() : DescribedRecording(
    "AWS::ApiGatewayV2::Api",
    """
    ApiEndpoint ApiId ApiKeySelectionExpression CorsConfiguration Description DisableExecuteApiEndpoint Name ProtocolType
    RouteSelectionExpression Version
    """)
{
    protected override string Defaults =>
        """
        {"apiKeySelectionExpression":"$request.header.x-api-key","disableExecuteApiEndpoint":false,
         "routeSelectionExpression":"$request.method $request.path"}
        """;

    protected override void Complete(Resource resource, JsonObject configuration) =>
        configuration["createdDate"] = RecordedTime.InWords(resource.CreatedAt);
}
