using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Services.SecretsManager.Operations;

/// <summary>Finds the secret that a request names by its name or its ARN, whole or without the random characters.</summary>
internal static class FoundSecret
{
    public static SecretStore Secrets(this RequestContext context) => context.Region.Of<SecretStore>();

    /// <exception cref="AwsException">It names none, or there is no such secret.</exception>
    public static Secret SecretNamed(this RequestContext context, string? id)
    {
        new RequestValidation().Required(id, "secretId").Length(id, "secretId", 1, 2048).ThrowIfAny(SecretsManagerErrors.Validation);
        return context.Secrets().Find(id!) ?? throw SecretsManagerErrors.SecretNotFound();
    }

    /// <summary>One that is not scheduled for deletion.</summary>
    /// <exception cref="AwsException">It names none, there is no such secret, or it is scheduled for deletion.</exception>
    public static Secret StandingSecretNamed(this RequestContext context, string? id) =>
        context.SecretNamed(id) is { DeletionDate: null } secret ? secret : throw SecretsManagerErrors.Deleted();

    /// <summary>The value of a request.</summary>
    /// <exception cref="AwsException">It gives two, or one that is no Base64.</exception>
    public static SecretVersion? ValueOf(this RequestContext context, string? text, string? binary, string? token)
    {
        if (text is not null && binary is not null)
            throw SecretsManagerErrors.TextAndBinary();
        new RequestValidation().Length(token, "clientRequestToken", 32, 64).Length(text, "secretString", 1, 65536).ThrowIfAny(SecretsManagerErrors.Validation);
        return text is null && binary is null
            ? null
            : new SecretVersion(token ?? context.World.RandomNames.Uuid(), context.World.Now) { Text = text, Binary = binary };
    }

    /// <summary>The secret with another value. The same token with the same value changes nothing.</summary>
    /// <exception cref="AwsException">The token stands for another value.</exception>
    public static Secret With(Secret secret, SecretVersion version, IReadOnlyList<string> stages)
    {
        if (secret.Versions.FirstOrDefault(each => each.Id == version.Id) is not { } former)
            return secret.With(version, stages);
        return former.Text == version.Text && former.Binary == version.Binary ? secret : throw SecretsManagerErrors.VersionExists();
    }
}
