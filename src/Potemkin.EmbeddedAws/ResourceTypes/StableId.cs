using System.Security.Cryptography;
using System.Text;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>Ids that AWS makes up once and keeps, derived from what they belong to so that nobody has to keep them.</summary>
internal static class StableId
{
    /// <summary>64 hexadecimal digits, as S3's canonical id of an account.</summary>
    public static string Hex64(string of) => Convert.ToHexStringLower(Hash(of));

    /// <summary>A UUID, as S3 gives to rules without an id.</summary>
    public static string Uuid(string of) => new Guid(Hash(of).AsSpan(0, 16)).ToString();

    private static byte[] Hash(string of) => SHA256.HashData(Encoding.UTF8.GetBytes(of));
}
