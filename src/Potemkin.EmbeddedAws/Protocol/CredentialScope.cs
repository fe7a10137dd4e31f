namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>
/// What the signature of a request says of it.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Signature Version 4</a>.
/// </summary>
internal sealed record CredentialScope(string AccessKeyId, string Region, string Service)
{
    private const string DefaultAccount = "123456789012";
    private const string Marker = "Credential=";

    /// <summary>The account of a key that is not temporary: an access key of twelve digits names it, any other belongs to 123456789012.</summary>
    public string AccountId => AccessKeyId.Length == 12 && AccessKeyId.All(char.IsAsciiDigit) ? AccessKeyId : DefaultAccount;

    /// <exception cref="AwsException">The header is missing or is no signature of version 4.</exception>
    public static CredentialScope Parse(string? authorization)
    {
        if (string.IsNullOrEmpty(authorization))
            throw ProtocolErrors.MissingAuthenticationToken();

        var start = authorization.IndexOf(Marker, StringComparison.Ordinal);
        if (start < 0)
            throw ProtocolErrors.IncompleteSignature(authorization);

        var credential = authorization[(start + Marker.Length)..];
        var end = credential.IndexOfAny([',', ' ']);
        var parts = (end < 0 ? credential : credential[..end]).Split('/');
        // access key, date, region, service, aws4_request
        return parts.Length == 5
            ? new CredentialScope(parts[0], parts[2], parts[3])
            : throw ProtocolErrors.IncompleteSignature(authorization);
    }
}
