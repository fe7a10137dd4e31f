using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.Services.Lambda.Operations;

namespace Potemkin.EmbeddedAws.Services.Lambda;

/// <summary>
/// AWS Lambda, as far as functions that templates deploy are read, invoked and configured.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/welcome.html">the API reference</a>.
/// </summary>
internal sealed class LambdaService : IAwsService
{
    public LambdaService()
    {
        Operations = new OperationTable(LambdaRoutes.All);
        Invoke.AddTo(Operations);
        ReadFunctions.AddTo(Operations);
        ReadAliases.AddTo(Operations);
        ReadConcurrency.AddTo(Operations);
        ReadEventSources.AddTo(Operations);
        GetPolicy.AddTo(Operations);
        UpdateFunctionConfiguration.AddTo(Operations);
    }

    public string SigningName => "lambda";

    public string ApiVersion => "2015-03-31";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new RestJsonProtocol();

    public long LargestBody => LambdaErrors.LargestRequest;

    public AwsException BodyTooLarge() => LambdaErrors.RequestTooLarge();

    public string ActionOf(string operation) => operation == "Invoke" ? "InvokeFunction" : operation;

    public string? ResourceOf(JsonObject parameters, RequestContext context) =>
        parameters["FunctionName"] is { } name ? context.Region.Id.Arn("lambda", $"function:{name}") : null;
}
