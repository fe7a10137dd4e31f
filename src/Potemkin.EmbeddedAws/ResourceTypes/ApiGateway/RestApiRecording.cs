using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ApiGateway;

/// <summary>
/// A REST API as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_RestApi.html">RestApi</a>.
/// </summary>
internal sealed class RestApiRecording() : DescribedRecording(
    "AWS::ApiGateway::RestApi",
    """
    ApiKeySourceType=apiKeySource BinaryMediaTypes Description EndpointConfiguration MinimumCompressionSize Name RestApiId=id Version
    """)
{
    protected override string Defaults => """{"apiKeySource":"HEADER","endpointConfiguration":{"types":["EDGE"]}}""";

    protected override void Complete(Resource resource, JsonObject configuration) =>
        configuration["createdDate"] = RecordedTime.InWords(resource.CreatedAt);
}
