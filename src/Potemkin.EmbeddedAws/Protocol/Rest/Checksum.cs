using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>
/// The checksums that S3 knows.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_Checksum.html">Checksum</a>.
/// </summary>
internal static class Checksum
{
    /// <summary>The one that S3 takes where a client says none.</summary>
    public const string Default = "crc64nvme";

    // The polynomials, their lowest power in the highest bit.
    private static readonly ulong[] Crc32 = Table(0xEDB88320);
    private static readonly ulong[] Crc32C = Table(0x82F63B78);
    private static readonly ulong[] Crc64Nvme = Table(0x9A6C9329AC4BC9B5);

    /// <summary>As headers name them: <c>x-amz-checksum-crc32</c>.</summary>
    public static IReadOnlyList<string> Algorithms { get; } = ["crc32", "crc32c", Default, "sha1", "sha256"];

    /// <summary>In Base64.</summary>
    public static string Of(string algorithm, ReadOnlySpan<byte> content) => Convert.ToBase64String(algorithm switch
    {
        "crc32" => Crc(Crc32, content, sizeof(uint)),
        "crc32c" => Crc(Crc32C, content, sizeof(uint)),
        Default => Crc(Crc64Nvme, content, sizeof(ulong)),
        "sha1" => SHA1.HashData(content),
        "sha256" => SHA256.HashData(content),
        _ => throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, "S3 has no such checksum."),
    });

    private static byte[] Crc(ulong[] table, ReadOnlySpan<byte> content, int length)
    {
        var ones = length == sizeof(uint) ? uint.MaxValue : ulong.MaxValue;
        var crc = ones;
        foreach (var octet in content)
            crc = table[(byte)(crc ^ octet)] ^ (crc >> 8);
        var bytes = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, crc ^ ones);
        return bytes[^length..];
    }

    private static ulong[] Table(ulong polynomial) => [.. Enumerable.Range(0, 256).Select(octet =>
    {
        var crc = (ulong)octet;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ polynomial;
        return crc;
    })];
}
