using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>What most answers say of a secret.</summary>
internal sealed record SecretAnswer(
    [property: JsonPropertyName("ARN")] string Arn,
    string Name,
    string? VersionId = null,
    IReadOnlyList<string>? VersionStages = null,
    DateTimeOffset? DeletionDate = null,
    string? ResourcePolicy = null);
