using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetResourcePolicy.html">GetResourcePolicy</a>,
/// <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html">PutResourcePolicy</a>,
/// <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteResourcePolicy.html">DeleteResourcePolicy</a>.
/// </summary>
internal static class SecretPolicies
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, SecretAnswer>("GetResourcePolicy", Get)
        .Add<PutRequest, SecretAnswer>("PutResourcePolicy", Put)
        .Add<Request, SecretAnswer>("DeleteResourcePolicy", Delete);

    private static SecretAnswer Get(Request request, RequestContext context)
    {
        var secret = context.SecretNamed(request.SecretId);
        return new SecretAnswer(secret.Arn, secret.Name, ResourcePolicy: secret.Policy);
    }

    private static SecretAnswer Put(PutRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.ResourcePolicy, "resourcePolicy").ThrowIfAny(SecretsManagerErrors.Validation);
        var secret = context.StandingSecretNamed(request.SecretId);
        if (!IsWellFormed(request.ResourcePolicy!))
            throw SecretsManagerErrors.MalformedPolicy();
        context.Secrets().Put(secret with { Policy = request.ResourcePolicy });
        return new SecretAnswer(secret.Arn, secret.Name);
    }

    private static SecretAnswer Delete(Request request, RequestContext context)
    {
        var secret = context.StandingSecretNamed(request.SecretId);
        context.Secrets().Put(secret with { Policy = null });
        return new SecretAnswer(secret.Arn, secret.Name);
    }

    private static bool IsWellFormed(string policy)
    {
        try
        {
            return ResourcePolicy.IsWellFormed(JsonNode.Parse(policy));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record Request(string? SecretId);

    private sealed record PutRequest(string? SecretId, string? ResourcePolicy);
}
