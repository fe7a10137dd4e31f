using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">GetSecretValue</a>.</summary>
internal static class GetSecretValue
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetSecretValue", Get);

    private static Response Get(Request request, RequestContext context)
    {
        var secret = context.StandingSecretNamed(request.SecretId);
        var version = secret.Find(request.VersionId, request.VersionStage) ?? throw SecretsManagerErrors.ValueNotFound(
            request.VersionId is { } id ? $"VersionId: {id}" : $"staging label: {request.VersionStage ?? SecretVersion.Current}");
        return new Response(secret.Arn, secret.Name, version.Id, version.Binary, version.Text, version.Stages, version.CreatedAt);
    }

    private sealed record Request(string? SecretId, string? VersionId, string? VersionStage);

    private sealed record Response(
        [property: JsonPropertyName("ARN")] string Arn,
        string Name,
        string VersionId,
        string? SecretBinary,
        string? SecretString,
        IReadOnlyList<string> VersionStages,
        DateTimeOffset CreatedDate);
}
