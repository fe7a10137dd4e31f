using System.Security.Cryptography;
using System.Text;

namespace Potemkin.EmbeddedAws.State;

/// <summary>Ids that AWS makes up once and keeps, derived from what they belong to so that nobody has to keep them.</summary>
internal static class StableId
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>64 hexadecimal digits, as S3's canonical id of an account.</summary>
    public static string Hex64(string of) => Convert.ToHexStringLower(Hash(of));

    /// <summary>A UUID, as S3 gives to rules without an id.</summary>
    public static string Uuid(string of) => new Guid(Hash(of).AsSpan(0, 16)).ToString();

    /// <summary>Capitals and digits, at most 32, as in the unique id of an IAM role.</summary>
    public static string Upper(string of, int length) => string.Concat(Hash(of).Take(length).Select(octet => Base32[octet % Base32.Length]));

    /// <summary>Small letters and digits, at most 32, as in the ARN of a configuration recorder.</summary>
    public static string Lower(string of, int length) => Upper(of, length).ToLowerInvariant();

    private static byte[] Hash(string of) => SHA256.HashData(Encoding.UTF8.GetBytes(of));
}
