using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Sqs;
using Potemkin.EmbeddedAws.Services.Sqs.Operations;

namespace Potemkin.EmbeddedAws.Services.Sqs;

/// <summary>
/// Amazon SQS: what queues there are. They take no messages.
/// See <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/Welcome.html">the SQS API reference</a>.
/// </summary>
internal sealed class SqsService : IAwsService
{
    /// <param name="recordings">Know the attributes of queues.</param>
    public SqsService(IReadOnlyCollection<IRecordedConfiguration> recordings)
    {
        Operations = new OperationTable(SqsOperationNames.KnownToAws);
        new ReadQueues(recordings.Single(recording => recording.ResourceType == Queue.TypeName)).AddTo(Operations);
    }

    public string SigningName => "sqs";

    public string ApiVersion => "2012-11-05";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();
}
