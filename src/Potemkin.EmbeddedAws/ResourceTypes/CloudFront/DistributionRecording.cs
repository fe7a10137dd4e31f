using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFront;

/// <summary>
/// A distribution as AWS Config records it: its configuration as CloudFront's API has it, where a list is an object that counts its items.
/// See <a href="https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Distribution.html">Distribution</a>.
/// </summary>
internal sealed class DistributionRecording() : DescribedRecording("AWS::CloudFront::Distribution", "DomainName Id")
{
    private const string ConfigurationDefaults =
        """
        {"aliases":{"quantity":0},"cacheBehaviors":{"quantity":0},"comment":"","customErrorResponses":{"quantity":0},"defaultRootObject":"",
         "httpVersion":"http1.1","isIPV6Enabled":false,"logging":{"enabled":false,"includeCookies":false,"bucket":"","prefix":""},
         "originGroups":{"quantity":0},"priceClass":"PriceClass_All","restrictions":{"geoRestriction":{"restrictionType":"none","quantity":0}},
         "viewerCertificate":{"cloudFrontDefaultCertificate":true,"minimumProtocolVersion":"TLSv1","certificateSource":"cloudfront"},"webACLId":""}
        """;

    // Where the template's names are neither those of the API nor differ in their first letter only.
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["HTTPPort"] = "httpPort",
        ["HTTPSPort"] = "httpsPort",
        ["IPV6Enabled"] = "isIPV6Enabled",
        ["OriginCustomHeaders"] = "customHeaders",
        ["OriginSSLProtocols"] = "originSslProtocols",
    };

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var given = resource.Properties.Object("DistributionConfig")!;
        var distribution = Shape(given).AsObject();
        if (given.ContainsKey("Logging"))
            distribution["logging"]!["enabled"] = !string.IsNullOrEmpty(given.Object("Logging")!.Text("Bucket"));
        if (given.Object("ViewerCertificate") is { } certificate && !certificate.Flag("CloudFrontDefaultCertificate"))
            Complete(certificate, distribution["viewerCertificate"]!.AsObject());
        JsonMerge.Fill(distribution, JsonNode.Parse(ConfigurationDefaults)!.AsObject());
        configuration["arn"] = resource.Arn;
        configuration["distributionConfig"] = distribution;
        configuration["lastModifiedTime"] = RecordedTime.Of(resource.CreatedAt);
    }

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };

    private static void Complete(JsonObject given, JsonObject certificate)
    {
        certificate["cloudFrontDefaultCertificate"] = false;
        var (source, id) = given.Text("AcmCertificateArn") is { } arn ? ("acm", arn) : ("iam", given.Text("IamCertificateId"));
        certificate["certificateSource"] = source;
        certificate["certificate"] = id;
    }

    private static JsonNode Shape(JsonNode node) => node switch
    {
        JsonObject members => ShapeOf(members),
        JsonArray items => items.Count == 0
            ? new JsonObject { ["quantity"] = 0 }
            : new JsonObject { ["quantity"] = items.Count, ["items"] = new JsonArray([.. items.Select(item => Shape(item!))]) },
        _ => node.DeepClone(),
    };

    private static JsonObject ShapeOf(JsonObject members)
    {
        var shaped = new JsonObject();
        foreach (var (name, value) in members.Where(member => member.Value is not null))
        {
            // What counts its items in templates too.
            shaped[OtherNames.GetValueOrDefault(name) ?? ItemNames.SmallLetter(name)] = name == "Items" && value is JsonArray items
                ? new JsonArray([.. items.Select(item => Shape(item!))])
                : Shape(value!);
        }

        Nest(shaped);
        return shaped;
    }

    /// <summary>Puts parts where the API has them: cached among allowed methods, whether signers are trusted, and countries beside their number.</summary>
    private static void Nest(JsonObject shaped)
    {
        if (shaped["cachedMethods"] is { } cached)
        {
            shaped.Remove("cachedMethods");
            (shaped["allowedMethods"] ??= cached.DeepClone())["cachedMethods"] = cached;
        }

        foreach (var trusted in new[] { shaped["trustedSigners"], shaped["trustedKeyGroups"] }.OfType<JsonObject>())
            trusted["enabled"] = trusted.Number("quantity") > 0;
        if (shaped["locations"] is JsonObject locations)
        {
            shaped.Remove("locations");
            JsonMerge.Fill(shaped, locations);
        }
    }
}
