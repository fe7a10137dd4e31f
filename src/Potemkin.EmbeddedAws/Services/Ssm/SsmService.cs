using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Services.Ssm.Operations;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm;

/// <summary>
/// AWS Systems Manager: its Parameter Store, and nothing else of it. A SecureString is kept as it is put.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class SsmService : IAwsService
{
    public SsmService()
    {
        Operations = new OperationTable(SsmOperationNames.KnownToAws);
        PutParameter.AddTo(Operations);
        GetParameters.AddTo(Operations);
        DescribeParameters.AddTo(Operations);
        DeleteParameters.AddTo(Operations);
        LabelParameterVersion.AddTo(Operations);
        TagParameters.AddTo(Operations);
    }

    public string SigningName => "ssm";

    public string ApiVersion => "2014-11-06";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();

    public string? ResourceOf(JsonObject parameters, RequestContext context) =>
        parameters["Name"] is { } name ? StoredParameter.ArnOf(name.ToString(), context.Region.Id) : null;
}
