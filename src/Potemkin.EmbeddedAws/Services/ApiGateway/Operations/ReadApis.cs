using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.ApiGateway.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApi.html">GetRestApi</a> and
/// <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApis.html">GetRestApis</a>.
/// </summary>
internal static class ReadApis
{
    private const string TypeName = "AWS::ApiGateway::RestApi";

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, JsonObject>("GetRestApi", (request, context) => Of(Find(request.RestApiId, context)))
        .Add<ListRequest, ListRequest.Page>("GetRestApis", (request, context) =>
            request.PageOf(context.Region.Resources.OfType(TypeName).Select(Of)));

    /// <exception cref="AwsException">There is none.</exception>
    public static Resource Find(string? id, RequestContext context) =>
        context.Region.Resources.Find(TypeName, id ?? "") ?? throw ApiGatewayErrors.ApiNotFound();

    private static JsonObject Of(Resource api)
    {
        var properties = api.Properties;
        var endpoint = properties.Object("EndpointConfiguration");
        var shape = new JsonObject
        {
            ["id"] = api.PhysicalId,
            ["name"] = properties.Text("Name"),
            ["createdDate"] = api.CreatedAt.ToUnixTimeSeconds(),
            ["apiKeySource"] = properties.Text("ApiKeySourceType") ?? "HEADER",
            ["endpointConfiguration"] = new JsonObject
            {
                ["types"] = endpoint?.Copy("Types") ?? new JsonArray("EDGE"),
                ["ipAddressType"] = endpoint?.Text("IpAddressType") ?? "ipv4",
            },
            ["disableExecuteApiEndpoint"] = properties.Flag("DisableExecuteApiEndpoint"),
            ["rootResourceId"] = api.Attributes["RootResourceId"].DeepClone(),
        };
        if (properties.Text("Description") is { } description)
            shape["description"] = description;
        if (properties.Object("Body")?.Object("info")?.Text("version") is { } version)
            shape["version"] = version;
        if (properties.Copy("BinaryMediaTypes") is { } types)
            shape["binaryMediaTypes"] = types;
        if (properties.Number("MinimumCompressionSize") is { } size)
            shape["minimumCompressionSize"] = size;
        if (properties["Policy"] is { } policy)
            shape["policy"] = policy is JsonObject document ? CompactJson.Of(document) : policy.ToString();
        if (api.Tags.Count > 0)
            shape["tags"] = Tags.Of(api);
        return shape;
    }

    private sealed record Request(string? RestApiId);
}
