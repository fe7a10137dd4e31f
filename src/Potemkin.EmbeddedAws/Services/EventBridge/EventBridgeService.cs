using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Services.EventBridge.Operations;

namespace Potemkin.EmbeddedAws.Services.EventBridge;

/// <summary>
/// Amazon EventBridge: what rules and event buses there are. No event passes.
/// See <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class EventBridgeService : IAwsService
{
    public EventBridgeService()
    {
        Operations = new OperationTable(EventBridgeOperationNames.KnownToAws);
        ReadRules.AddTo(Operations);
        ReadBuses.AddTo(Operations);
    }

    public string SigningName => "events";

    public string ApiVersion => "2015-10-07";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();
}
