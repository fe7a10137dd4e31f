using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Services.Firehose.Operations;

namespace Potemkin.EmbeddedAws.Services.Firehose;

/// <summary>
/// Amazon Data Firehose: what delivery streams there are. They deliver nothing.
/// See <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class FirehoseService : IAwsService
{
    public FirehoseService()
    {
        Operations = new OperationTable(FirehoseOperationNames.KnownToAws);
        ReadDeliveryStreams.AddTo(Operations);
    }

    public string SigningName => "firehose";

    public string ApiVersion => "2015-08-04";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();
}
