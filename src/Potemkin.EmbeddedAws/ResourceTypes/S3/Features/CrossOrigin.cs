using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>
/// Cross-origin resource sharing; absent from the item of a bucket without it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html">CORS</a>.
/// </summary>
internal sealed class CrossOrigin : IBucketFeature
{
    private const string Property = "CorsConfiguration";

    public IReadOnlyList<string> Properties { get; } = [Property];

    public void Check(Resource bucket)
    {
        if (bucket.Properties.Object(Property) is { } cors && cors.Objects("CorsRules").Count == 0)
            throw S3Failures.MalformedXml(bucket.Region.World);
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        if (bucket.Properties.Object(Property) is { } cors)
        {
            supplementary["BucketCrossOriginConfiguration"] = new JsonObject
            {
                ["rules"] = new JsonArray([.. cors.Objects("CorsRules").Select(Record)]),
            };
        }
    }

    private static JsonNode Record(JsonObject rule) => new JsonObject
    {
        ["id"] = rule.Text("Id"),
        ["allowedMethods"] = rule.Copy("AllowedMethods"),
        ["allowedOrigins"] = rule.Copy("AllowedOrigins"),
        ["maxAgeSeconds"] = rule.Number("MaxAge") ?? 0,
        ["exposedHeaders"] = rule.Copy("ExposedHeaders"),
        ["allowedHeaders"] = rule.Copy("AllowedHeaders"),
    };
}
