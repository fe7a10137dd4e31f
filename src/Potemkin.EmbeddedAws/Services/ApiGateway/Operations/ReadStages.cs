using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.ApiGateway.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetStage.html">GetStage</a> and
/// <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetStages.html">GetStages</a>.
/// </summary>
internal static class ReadStages
{
    private const string TypeName = "AWS::ApiGateway::Stage";

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, JsonObject>("GetStage", (request, context) => Of(
            Named(request.RestApiId, context).FirstOrDefault(stage => stage.Name == request.StageName) ?? throw ApiGatewayErrors.StageNotFound()))
        .Add<ListRequest, ListAnswer>("GetStages", (request, context) => new ListAnswer(
            [.. Named(request.RestApiId, context)
                .Where(stage => request.DeploymentId is null || stage.Properties.Text("DeploymentId") == request.DeploymentId).Select(Of)]));

    private static IEnumerable<Resource> Named(string? apiId, RequestContext context)
    {
        var api = ReadApis.Find(apiId, context);
        return context.Region.Resources.OfType(TypeName).Where(stage => stage.Properties.Text("RestApiId") == api.PhysicalId);
    }

    private static JsonObject Of(Resource stage)
    {
        var properties = stage.Properties;
        var shape = new JsonObject
        {
            ["deploymentId"] = properties.Text("DeploymentId"),
            ["stageName"] = stage.Name,
            ["cacheClusterEnabled"] = properties.Flag("CacheClusterEnabled"),
            ["cacheClusterStatus"] = properties.Flag("CacheClusterEnabled") ? "AVAILABLE" : "NOT_AVAILABLE",
            ["methodSettings"] = MethodSettings(properties),
            ["tracingEnabled"] = properties.Flag("TracingEnabled"),
            ["createdDate"] = stage.CreatedAt.ToUnixTimeSeconds(),
            ["lastUpdatedDate"] = stage.CreatedAt.ToUnixTimeSeconds(),
        };
        foreach (var given in new[] { "Description", "CacheClusterSize", "ClientCertificateId", "DocumentationVersion" }.Where(properties.ContainsKey))
            shape[char.ToLowerInvariant(given[0]) + given[1..]] = properties.Text(given);
        if (properties.Copy("Variables") is { } variables)
            shape["variables"] = variables;
        if (CamelCase.Of(properties["AccessLogSetting"]) is { } log)
            shape["accessLogSettings"] = log;
        if (stage.Tags.Count > 0)
            shape["tags"] = Tags.Of(stage);
        return shape;
    }

    /// <summary>The settings by the path and method that they are for, as <c>~1orders/GET</c>; all of both are stars.</summary>
    private static JsonObject MethodSettings(JsonObject properties)
    {
        var settings = new JsonObject();
        foreach (var given in properties.Objects("MethodSettings"))
        {
            var setting = CamelCase.Of(given)!.AsObject();
            setting.Remove("resourcePath");
            setting.Remove("httpMethod");
            settings[$"{(given.Text("ResourcePath") ?? "*").TrimStart('/')}/{given.Text("HttpMethod") ?? "*"}"] = setting;
        }

        return settings;
    }

    private sealed record Request(string? RestApiId, string? StageName);

    private sealed record ListRequest
    {
        public string? RestApiId { get; init; }

        [Query("deploymentId")]
        public string? DeploymentId { get; init; }
    }

    private sealed record ListAnswer([property: JsonPropertyName("item")] IReadOnlyList<JsonObject> Items);
}
