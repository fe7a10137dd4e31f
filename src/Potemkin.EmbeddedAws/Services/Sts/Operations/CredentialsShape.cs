using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sts.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html">Credentials</a>.</summary>
internal sealed record CredentialsShape(string AccessKeyId, string SecretAccessKey, string SessionToken, DateTimeOffset Expiration)
{
    public static CredentialsShape Of(TemporaryCredentials credentials) =>
        new(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken, credentials.Expiration);
}
