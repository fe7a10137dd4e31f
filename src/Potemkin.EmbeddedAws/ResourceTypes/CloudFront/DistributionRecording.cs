using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFront;

/// <summary>
/// A distribution as AWS Config records it: its configuration as CloudFront's API has it, where a list is an object that counts its items.
/// See <a href="https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Distribution.html">Distribution</a>.
/// </summary>
internal sealed class DistributionRecording() : DescribedRecording("AWS::CloudFront::Distribution", "DomainName Id")
{
    private static readonly JsonObject ConfigurationDefaults = JsonNode.Parse(
        """
        {"aliases":{"quantity":0},"cacheBehaviors":{"quantity":0},"comment":"","customErrorResponses":{"quantity":0},"defaultRootObject":"",
         "httpVersion":"http1.1","isIPV6Enabled":false,"logging":{"enabled":false,"includeCookies":false,"bucket":"","prefix":""},
         "originGroups":{"quantity":0},"priceClass":"PriceClass_All","restrictions":{"geoRestriction":{"restrictionType":"none","quantity":0}},
         "viewerCertificate":{"cloudFrontDefaultCertificate":true,"minimumProtocolVersion":"TLSv1","certificateSource":"cloudfront"},"webACLId":""}
        """)!.AsObject();

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
        var given = OfToday(resource.Properties.Object("DistributionConfig")!);
        var distribution = Shape(given).AsObject();
        if (given.ContainsKey("Logging"))
            distribution["logging"]!["enabled"] = !string.IsNullOrEmpty(given.Object("Logging")!.Text("Bucket"));
        if (given.Object("ViewerCertificate") is { } certificate && !certificate.Flag("CloudFrontDefaultCertificate"))
            Complete(certificate, distribution["viewerCertificate"]!.AsObject());
        JsonMerge.Fill(distribution, ConfigurationDefaults);
        configuration["arn"] = resource.Arn;
        configuration["distributionConfig"] = distribution;
        configuration["lastModifiedTime"] = RecordedTime.Of(resource.CreatedAt);
    }

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };

    /// <summary>What templates may still say in the words of CloudFront's first years, said in those of today.</summary>
    private static JsonObject OfToday(JsonObject given)
    {
        var today = given.DeepClone().AsObject();
        if (given.Object("S3Origin") is { } bucket)
            Replace(today, "S3Origin", "Origins", Origin(bucket, "S3OriginConfig", new JsonObject { ["OriginAccessIdentity"] = bucket.Text("OriginAccessIdentity") ?? "" }));
        if (given.Object("CustomOrigin") is { } custom)
            Replace(today, "CustomOrigin", "Origins", Origin(custom, "CustomOriginConfig", new JsonObject(custom.Where(member => member.Key != "DNSName").Select(Copy))));
        if (given["CNAMEs"] is JsonArray aliases)
            Replace(today, "CNAMEs", "Aliases", [.. aliases.Select(alias => alias!.DeepClone())]);
        return today;
    }

    private static JsonArray Origin(JsonObject given, string kind, JsonObject settings) =>
        [new JsonObject { ["Id"] = given.Text("DNSName"), ["DomainName"] = given.Text("DNSName"), [kind] = settings }];

    private static void Replace(JsonObject config, string former, string name, JsonArray items)
    {
        config.Remove(former);
        config[name] = items;
    }

    private static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> member) => KeyValuePair.Create(member.Key, member.Value?.DeepClone());

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
