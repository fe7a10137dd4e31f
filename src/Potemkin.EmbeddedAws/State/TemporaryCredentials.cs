namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Credentials that end by themselves.
/// See <a href="https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html">Credentials</a>.
/// </summary>
/// <param name="AccessKeyId">Begins with ASIA.</param>
/// <param name="SecretAccessKey">Any other would do: signatures are not verified.</param>
/// <param name="SessionToken">What each request has to carry.</param>
/// <param name="Expiration">From then on they are refused.</param>
/// <param name="Caller">Whom they stand for.</param>
internal sealed record TemporaryCredentials(
    string AccessKeyId, string SecretAccessKey, string SessionToken, DateTimeOffset Expiration, CallerIdentity Caller);
