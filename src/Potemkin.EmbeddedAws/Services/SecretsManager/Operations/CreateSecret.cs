using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html">CreateSecret</a>.</summary>
internal static partial class CreateSecret
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, SecretAnswer>("CreateSecret", Create);

    private static SecretAnswer Create(Request request, RequestContext context)
    {
        new RequestValidation().Required(request.Name, "name").Length(request.Name, "name", 1, 512).ThrowIfAny(SecretsManagerErrors.Validation);
        if (!ValidName().IsMatch(request.Name!))
            throw SecretsManagerErrors.InvalidName();
        var version = context.ValueOf(request.SecretString, request.SecretBinary, request.ClientRequestToken);
        if (context.Secrets().Find(request.Name!) is { } existing)
            return Again(existing, version, request);

        var now = context.World.Now;
        var secret = new Secret
        {
            Name = request.Name!,
            Arn = SecretStore.NewArn(request.Name!, context.Region),
            CreatedAt = now,
            LastChanged = now,
            Description = request.Description,
            KmsKeyId = request.KmsKeyId,
            Tags = TagSecrets.Of(request.Tags),
        };
        context.Secrets().Put(version is null ? secret : secret.With(version, [SecretVersion.Current]));
        return new SecretAnswer(secret.Arn, secret.Name, version?.Id);
    }

    /// <summary>The same request, sent again because its answer was lost, is answered again.</summary>
    private static SecretAnswer Again(Secret existing, SecretVersion? version, Request request)
    {
        if (existing.DeletionDate is not null)
            throw SecretsManagerErrors.NameScheduledForDeletion();
        return request.ClientRequestToken is { } token
            && existing.Versions.FirstOrDefault(each => each.Id == token) is { } former
            && former.Text == version?.Text && former.Binary == version?.Binary
                ? new SecretAnswer(existing.Arn, existing.Name, token)
                : throw SecretsManagerErrors.Exists(existing.Name);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9/_+=.@!-]+\z")]
    private static partial Regex ValidName();

    private sealed record Request(
        string? Name,
        string? ClientRequestToken,
        string? Description,
        string? KmsKeyId,
        string? SecretBinary,
        string? SecretString,
        IReadOnlyList<TagSecrets.Tag>? Tags);
}
