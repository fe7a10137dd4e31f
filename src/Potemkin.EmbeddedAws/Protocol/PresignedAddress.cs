using System.Globalization;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>
/// A signature in the query of an address, which holds until it ends.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html">query parameters of a signature</a>.
/// </summary>
internal static class PresignedAddress
{
    private const string BasicFormat = "yyyyMMdd'T'HHmmss'Z'";

    private static readonly string[] Parameters =
    [
        "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Signature", "X-Amz-Security-Token",
        "AWSAccessKeyId", "Signature", "Expires",
    ];

    /// <summary>Whether a parameter of a query is of the signature, and none of the operation's.</summary>
    public static bool Owns(string parameter) => Parameters.Contains(parameter, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the signature says; null where there is none.</summary>
    public static RequestHead? Read(IReadOnlyList<KeyValuePair<string, string>> query)
    {
        var token = Find(query, "X-Amz-Security-Token");
        if (Find(query, "X-Amz-Credential") is { } credential)
            return new RequestHead($"Credential={credential}", SecurityToken: token) { Expiration = ExpirationOf(query) };

        // Version 2 names neither service nor region, and is S3's alone; what clients still sign so is for us-east-1.
        return Find(query, "AWSAccessKeyId") is { } key
            ? new RequestHead($"Credential={key}/-/us-east-1/s3/aws4_request", SecurityToken: token) { Expiration = At(Find(query, "Expires")) }
            : null;
    }

    private static DateTimeOffset? ExpirationOf(IReadOnlyList<KeyValuePair<string, string>> query) =>
        DateTimeOffset.TryParseExact(
            Find(query, "X-Amz-Date"), BasicFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signedAt)
        && int.TryParse(Find(query, "X-Amz-Expires"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? signedAt.AddSeconds(seconds)
            : throw ProtocolErrors.IncompletePresignedAddress();

    private static DateTimeOffset? At(string? seconds) =>
        uint.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch)
            ? DateTimeOffset.UnixEpoch.AddSeconds(epoch)
            : throw ProtocolErrors.IncompletePresignedAddress();

    private static string? Find(IReadOnlyList<KeyValuePair<string, string>> query, string name) =>
        query.FirstOrDefault(parameter => parameter.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
