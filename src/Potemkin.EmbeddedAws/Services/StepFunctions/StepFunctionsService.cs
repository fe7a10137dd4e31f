using System.Text.Json;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Services.StepFunctions.Operations;

namespace Potemkin.EmbeddedAws.Services.StepFunctions;

/// <summary>
/// AWS Step Functions: what state machines there are. They are not run.
/// See <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class StepFunctionsService : IAwsService
{
    public StepFunctionsService()
    {
        Operations = new OperationTable(StepFunctionsOperationNames.KnownToAws);
        ReadStateMachines.AddTo(Operations);
    }

    public string SigningName => "states";

    public string ApiVersion => "2016-11-23";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol(JsonNamingPolicy.CamelCase);
}
