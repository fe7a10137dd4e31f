using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Services.Kinesis.Operations;

namespace Potemkin.EmbeddedAws.Services.Kinesis;

/// <summary>
/// Amazon Kinesis Data Streams: what streams there are. They take no records.
/// See <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class KinesisService : IAwsService
{
    public KinesisService()
    {
        Operations = new OperationTable(KinesisOperationNames.KnownToAws);
        ReadStreams.AddTo(Operations);
    }

    public string SigningName => "kinesis";

    public string ApiVersion => "2013-12-02";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();
}
