using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html">TagResource</a>,
/// <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html">UntagResource</a>.
/// </summary>
internal static class TagSecrets
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Empty>("TagResource", Add)
        .Add<UntagRequest, Empty>("UntagResource", Remove);

    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Tag>? tags) => (tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value ?? "");

    private static Empty Add(Request request, RequestContext context)
    {
        new RequestValidation().Required(request.Tags, "tags").ThrowIfAny(SecretsManagerErrors.Validation);
        var secret = context.StandingSecretNamed(request.SecretId);
        var tags = new Dictionary<string, string>(secret.Tags);
        foreach (var (key, value) in Of(request.Tags))
            tags[key] = value;
        context.Secrets().Put(secret with { Tags = tags });
        return new Empty();
    }

    private static Empty Remove(UntagRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.TagKeys, "tagKeys").ThrowIfAny(SecretsManagerErrors.Validation);
        var secret = context.StandingSecretNamed(request.SecretId);
        context.Secrets().Put(secret with { Tags = secret.Tags.Where(tag => !request.TagKeys!.Contains(tag.Key)).ToDictionary() });
        return new Empty();
    }

    internal sealed record Tag(string? Key, string? Value);

    private sealed record Request(string? SecretId, IReadOnlyList<Tag>? Tags);

    private sealed record UntagRequest(string? SecretId, IReadOnlyList<string>? TagKeys);
}
