using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.Services.OpenSearch.Operations;

namespace Potemkin.EmbeddedAws.Services.OpenSearch;

/// <summary>
/// Amazon OpenSearch Service: what domains there are. Nothing is searched in them.
/// See <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class OpenSearchService : IAwsService
{
    public OpenSearchService()
    {
        Operations = new OperationTable(OpenSearchRoutes.All);
        ReadDomains.AddTo(Operations);
    }

    public string SigningName => "es";

    public string ApiVersion => "2021-01-01";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new RestJsonProtocol();

    /// <summary>The older API of the service has the same signing name, and other addresses.</summary>
    public bool IsMeantBy(RequestHead head, ReadOnlySpan<byte> body) => OpenSearchRoutes.All.Has(head, head.Path);
}
