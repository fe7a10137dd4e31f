using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Parameters;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>What dynamic references stand for.</summary>
internal static class DynamicReferenceValues
{
    private const string TextOfSecret = "SecretString";

    // What an ARN of a secret has of them, the last before its name.
    private const int ColonsOfArn = 6;

    /// <exception cref="DynamicReferenceException">There is no such parameter or secret.</exception>
    public static string Resolve(this DynamicReference reference, RegionState region)
    {
        if (reference.Service == DynamicReference.Secret)
            return OfSecret(reference.Key, region);
        if (!reference.IsWellFormed)
            throw new DynamicReferenceException(TemplateErrors.ReferenceMalformed([reference]).Message);
        return ParameterStore.Find(region, reference.Key)?.Version switch
        {
            null => throw new DynamicReferenceException(TemplateErrors.ReferencedParametersMissing([reference]).Message),
            { Type: ParameterVersion.Secure } when reference.Service == DynamicReference.Stored =>
                throw new DynamicReferenceException(TemplateErrors.ReferencedParameterSecure(reference).Message),
            var version => version.Value,
        };
    }

    private static string OfSecret(string key, RegionState region)
    {
        var (id, rest) = Split(key);
        var (member, stage, version) = (rest.ElementAtOrDefault(1), rest.ElementAtOrDefault(2), rest.ElementAtOrDefault(3));
        if (rest.Count > 0 && rest[0] is not ("" or TextOfSecret) || rest.Count > 4)
            throw new DynamicReferenceException($"Invalid Dynamic Reference Pattern Detected in Template {{{{resolve:{DynamicReference.Secret}:{key}}}}}");

        var secret = region.Of<SecretStore>().Find(id) is { DeletionDate: null } found
            ? found
            : throw new DynamicReferenceException("Secrets Manager can't find the specified secret.");
        var text = secret.Find(NullIfEmpty(version), NullIfEmpty(stage))?.Text
            ?? throw new DynamicReferenceException($"Secrets Manager can't find the specified secret value for {Asked(stage, version)}");
        return NullIfEmpty(member) is { } name ? Member(text, name) : text;
    }

    private static (string Id, IReadOnlyList<string> Selection) Split(string key)
    {
        var parts = key.Split(':');
        var length = key.StartsWith("arn:", StringComparison.Ordinal) ? Math.Min(ColonsOfArn + 1, parts.Length) : 1;
        return (string.Join(':', parts.Take(length)), [.. parts.Skip(length)]);
    }

    private static string Member(string text, string name)
    {
        JsonObject? members;
        try
        {
            members = JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            members = null;
        }

        return Evaluation.TextOf((members ?? throw new DynamicReferenceException("Could not parse SecretString JSON"))[name])
            ?? throw new DynamicReferenceException("Could not find a value associated with JSONKey in SecretString");
    }

    private static string Asked(string? stage, string? version) =>
        NullIfEmpty(version) is { } id ? $"VersionId: {id}" : $"staging label: {NullIfEmpty(stage) ?? SecretVersion.Current}";

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
