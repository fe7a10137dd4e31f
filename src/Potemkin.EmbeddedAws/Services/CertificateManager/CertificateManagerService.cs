using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.CertificateManager;

/// <summary>
/// AWS Certificate Manager: what certificates there are.
/// See <a href="https://docs.aws.amazon.com/acm/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class CertificateManagerService(RecordedConfigurations recordings) : DescribedService("acm", "acm", recordings)
{
    private static readonly DescribedType Certificates = new("AWS::CertificateManager::Certificate")
    {
        Missing = new("ResourceNotFoundException", "Could not find certificate {id}."),
    };

    private static readonly DescribedType Summaries = Certificates with
    {
        Members = "SubjectAlternativeNames=SubjectAlternativeNameSummaries",
        Complete = (_, item) =>
        {
            item["KeyAlgorithm"] = item.Text("KeyAlgorithm")?.Replace('-', '_');
            item["KeyUsages"] = new JsonArray("DIGITAL_SIGNATURE", "KEY_ENCIPHERMENT");
            item["ExtendedKeyUsages"] = new JsonArray("TLS_WEB_SERVER_AUTHENTICATION");
        },
    };

    protected override void Offer(DescribedOperations operations) => operations
        .List("ListCertificates", Summaries, where: asked =>
        {
            var statuses = asked.Ignoring("SortBy", "SortOrder").Texts("CertificateStatuses");
            return _ => statuses is null || statuses.Contains("ISSUED");
        })
        .One("DescribeCertificate", Certificates, "CertificateArn", "Certificate")
        .Tags("ListTagsForCertificate", "CertificateArn", "Tags");
}
