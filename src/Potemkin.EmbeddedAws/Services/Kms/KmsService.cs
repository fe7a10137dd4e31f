using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.Services.Kms.Operations;

namespace Potemkin.EmbeddedAws.Services.Kms;

/// <summary>
/// AWS KMS: what keys there are. They encrypt nothing.
/// See <a href="https://docs.aws.amazon.com/kms/latest/APIReference/Welcome.html">the KMS API reference</a>.
/// </summary>
internal sealed class KmsService : IAwsService
{
    /// <param name="recordings">Know the metadata of keys.</param>
    public KmsService(IReadOnlyCollection<IRecordedConfiguration> recordings)
    {
        Operations = new OperationTable(KmsOperationNames.KnownToAws);
        new ReadKeys(recordings.Single(recording => recording.ResourceType == Key.TypeName)).AddTo(Operations);
        ListKeys.AddTo(Operations);
    }

    public string SigningName => "kms";

    public string ApiVersion => "2014-11-01";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();
}
