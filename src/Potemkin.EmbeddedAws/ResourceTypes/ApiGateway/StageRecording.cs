using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Wafv2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ApiGateway;

/// <summary>
/// A stage of a REST API as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html">Stage</a>.
/// </summary>
internal sealed class StageRecording() : DescribedRecording(
    TypeName,
    """
    AccessLogSetting=accessLogSettings CacheClusterEnabled CacheClusterSize CanarySetting=canarySettings ClientCertificateId DeploymentId
    Description DocumentationVersion StageName TracingEnabled Variables
    """)
{
    public const string TypeName = "AWS::ApiGateway::Stage";

    private const string DefaultSettings =
        """
        {"metricsEnabled":false,"loggingLevel":"OFF","dataTraceEnabled":false,"throttlingBurstLimit":5000,"throttlingRateLimit":10000,
         "cachingEnabled":false,"cacheTtlInSeconds":300,"cacheDataEncrypted":false,"requireAuthorizationForCacheControl":true,
         "unauthorizedCacheControlHeaderStrategy":"SUCCEED_WITH_RESPONSE_HEADER"}
        """;

    protected override string Defaults => """{"cacheClusterEnabled":false,"tracingEnabled":false}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["cacheClusterStatus"] = resource.Properties.Flag("CacheClusterEnabled") ? "AVAILABLE" : "NOT_AVAILABLE";
        configuration["createdDate"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["lastUpdatedDate"] = RecordedTime.InWords(resource.CreatedAt);
        configuration["methodSettings"] = new JsonObject(resource.Properties.Objects("MethodSettings")
            .Select(setting => KeyValuePair.Create(Method(setting), (JsonNode?)Settings(setting)))
            .DistinctBy(setting => setting.Key));
        if (WebAclAssociation.WebAclOf(resource) is { } webAcl)
            configuration["webAclArn"] = webAcl;
    }

    // API Gateway knows all methods of all paths as */*, and any other path by its name with the slashes written otherwise.
    private static string Method(JsonObject setting)
    {
        var path = setting.Text("ResourcePath") ?? "/*";
        return $"{(path is "/*" or "*" ? "*" : path.Replace("/", "~1", StringComparison.Ordinal))}/{setting.Text("HttpMethod") ?? "*"}";
    }

    private static JsonObject Settings(JsonObject setting)
    {
        var settings = new JsonObject(setting.Where(member => member.Key is not ("ResourcePath" or "HttpMethod"))
            .Select(member => KeyValuePair.Create(ItemNames.SmallLetter(member.Key), member.Value?.DeepClone())));
        JsonMerge.Fill(settings, JsonNode.Parse(DefaultSettings)!.AsObject());
        return settings;
    }
}
