using System.Security.Cryptography;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// Compares a body with what the headers say of it.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html">object integrity</a>.
/// </summary>
internal static class ContentCheck
{
    private const int HexOfSha256 = 64;

    /// <exception cref="AwsException">The body is another one.</exception>
    public static void Check(RequestHead head, ReadOnlyMemory<byte> content)
    {
        if (head.Headers.GetValueOrDefault("x-amz-content-sha256") is { Length: HexOfSha256 } hash
            && !hash.Equals(Convert.ToHexStringLower(SHA256.HashData(content.Span)), StringComparison.OrdinalIgnoreCase))
        {
            throw ProtocolErrors.OtherContentHash();
        }

        if (head.Headers.GetValueOrDefault("Content-MD5") is { } md5)
        {
            // MD5 is what S3 has as its check, and keeps no secret here.
            if (!IsOf(MD5.HashData(content.Span), md5))
                throw ProtocolErrors.OtherDigest("Content-MD5", "what we received");
        }

        foreach (var algorithm in Checksum.Algorithms)
        {
            if (head.Headers.GetValueOrDefault($"x-amz-checksum-{algorithm}") is { } checksum && checksum != Checksum.Of(algorithm, content.Span))
                throw ProtocolErrors.OtherDigest(algorithm.ToUpperInvariant(), "the calculated checksum");
        }
    }

    private static bool IsOf(byte[] hash, string base64) => Convert.ToBase64String(hash) == base64;
}
