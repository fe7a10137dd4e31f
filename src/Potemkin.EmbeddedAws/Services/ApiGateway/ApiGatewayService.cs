using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.Services.ApiGateway.Operations;

namespace Potemkin.EmbeddedAws.Services.ApiGateway;

/// <summary>
/// Amazon API Gateway: what REST APIs and stages there are. They are not called.
/// See <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html">the API reference</a>.
/// </summary>
internal sealed class ApiGatewayService : IAwsService
{
    public ApiGatewayService()
    {
        Operations = new OperationTable(ApiGatewayRoutes.All);
        ReadApis.AddTo(Operations);
        ReadStages.AddTo(Operations);
        ReadDomainNames.AddTo(Operations);
    }

    public string SigningName => "apigateway";

    public string ApiVersion => "2015-07-09";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new RestJsonProtocol();
}
