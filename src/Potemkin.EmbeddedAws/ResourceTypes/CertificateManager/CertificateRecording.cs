using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CertificateManager;

/// <summary>
/// A certificate as AWS Config records it, under another type. It is issued at once, for 13 months.
/// See <a href="https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html">CertificateDetail</a>.
/// </summary>
internal sealed class CertificateRecording() : DescribedRecording("AWS::CertificateManager::Certificate", "CertificateArn CertificateAuthorityArn DomainName")
{
    private static readonly TimeSpan Validity = TimeSpan.FromDays(395);

    public override string RecordedType => "AWS::ACM::Certificate";

    protected override string Defaults =>
        """
        {"extendedKeyUsages":[{"name":"TLS_WEB_SERVER_AUTHENTICATION","oID":"1.3.6.1.5.5.7.3.1"}],"inUseBy":[],"issuer":"Amazon",
         "keyUsages":[{"name":"DIGITAL_SIGNATURE"},{"name":"KEY_ENCIPHERMENT"}],"renewalEligibility":"INELIGIBLE","signatureAlgorithm":"SHA256WITHRSA",
         "status":"ISSUED"}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        var domain = properties.Text("DomainName");
        var names = properties.Texts("SubjectAlternativeNames").Prepend(domain!).Distinct().ToList();
        configuration["subject"] = $"CN={domain}";
        configuration["subjectAlternativeNames"] = ListOf(names);
        configuration["keyAlgorithm"] = (properties.Text("KeyAlgorithm") ?? "RSA_2048").Replace("RSA_", "RSA-", StringComparison.Ordinal);
        configuration["type"] = properties.ContainsKey("CertificateAuthorityArn") ? "PRIVATE" : "AMAZON_ISSUED";
        configuration["options"] = new JsonObject
        {
            ["certificateTransparencyLoggingPreference"] = properties.Text("CertificateTransparencyLoggingPreference") ?? "ENABLED",
        };
        configuration["domainValidationOptions"] = new JsonArray([.. names.Select(name => Validation(properties, name))]);
        foreach (var name in new[] { "createdAt", "issuedAt", "notBefore" })
            configuration[name] = RecordedTime.Of(resource.CreatedAt);
        configuration["notAfter"] = RecordedTime.Of(resource.CreatedAt + Validity);
    }

    protected override string ZoneOf(Resource resource) => Regional;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };

    private static JsonObject Validation(JsonObject properties, string name) => new()
    {
        ["domainName"] = name,
        ["validationDomain"] = properties.Objects("DomainValidationOptions").FirstOrDefault(option => option.Text("DomainName") == name)?.Text("ValidationDomain") ?? name,
        ["validationMethod"] = properties.Text("ValidationMethod") ?? "EMAIL",
        ["validationStatus"] = "SUCCESS",
    };
}
