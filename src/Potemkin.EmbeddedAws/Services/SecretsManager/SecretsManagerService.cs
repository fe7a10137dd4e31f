using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Json;
using Potemkin.EmbeddedAws.Services.SecretsManager.Operations;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Services.SecretsManager;

/// <summary>
/// AWS Secrets Manager: secrets and their versions. Nothing is encrypted, rotated or replicated.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class SecretsManagerService : IAwsService
{
    public SecretsManagerService()
    {
        Operations = new OperationTable(SecretsManagerOperationNames.KnownToAws);
        CreateSecret.AddTo(Operations);
        GetSecretValue.AddTo(Operations);
        PutSecretValue.AddTo(Operations);
        DescribeSecrets.AddTo(Operations);
        ListVersions.AddTo(Operations);
        DeleteSecret.AddTo(Operations);
        TagSecrets.AddTo(Operations);
        SecretPolicies.AddTo(Operations);
        GetRandomPassword.AddTo(Operations);
    }

    public string SigningName => "secretsmanager";

    public string ApiVersion => "2017-10-17";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new JsonProtocol();

    public string? ResourceOf(JsonObject parameters, RequestContext context) =>
        (parameters["SecretId"] ?? parameters["Name"])?.ToString() is { } id ? context.Region.Of<SecretStore>().Find(id)?.Arn ?? id : null;
}
