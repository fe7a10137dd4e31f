using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>
/// The versions that a secret has, all of which have a staging label.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html">ListSecretVersionIds</a>.
/// </summary>
internal static class ListVersions
{
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("ListSecretVersionIds", List);

    private static Response List(Request request, RequestContext context)
    {
        new RequestValidation().Range(request.MaxResults, "maxResults", 1, LargestPage).ThrowIfAny(SecretsManagerErrors.Validation);
        var secret = context.SecretNamed(request.SecretId);
        var versions = secret.Versions.Select(version => new Version(version.Id, version.Stages, version.CreatedAt, [secret.KmsKeyId ?? "DefaultEncryptionKey"])).ToList();
        var page = Page.Of(versions, request.NextToken, request.MaxResults ?? LargestPage, SecretsManagerErrors.InvalidToken);
        return new Response(page.Items, page.NextToken, secret.Arn, secret.Name);
    }

    /// <param name="SecretId">The secret.</param>
    /// <param name="IncludeDeprecated">Versions without a label are gone at once here.</param>
    /// <param name="MaxResults">The most that an answer has.</param>
    /// <param name="NextToken">The token of the answer before.</param>
    private sealed record Request(string? SecretId, bool? IncludeDeprecated, int? MaxResults, string? NextToken);

    private sealed record Response(IReadOnlyList<Version> Versions, string? NextToken, [property: JsonPropertyName("ARN")] string Arn, string Name);

    private sealed record Version(string VersionId, IReadOnlyList<string> VersionStages, DateTimeOffset CreatedDate, IReadOnlyList<string> KmsKeyIds);
}
