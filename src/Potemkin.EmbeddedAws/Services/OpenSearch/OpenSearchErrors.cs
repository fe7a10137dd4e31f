using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.OpenSearch;

/// <summary>
/// The errors of Amazon OpenSearch Service.
/// See <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class OpenSearchErrors
{
    public const string Validation = "ValidationException";

    public static AwsException DomainNotFound(string name) => new("ResourceNotFoundException", $"Domain not found: {name}", 409);
}
