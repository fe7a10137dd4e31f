using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Potemkin.Core.Targets;

/// <summary>The accounts of the embedded AWS: one a profile. It takes an access key of twelve digits for the account.</summary>
internal static class EmbeddedAccount
{
    private const string Default = "123456789012";
    private const ulong SmallestOfTwelveDigits = 100_000_000_000;

    /// <summary>The account of a profile, the same on every machine; 123456789012 for no profile.</summary>
    public static string Of(string? profile)
    {
        if (profile is null)
            return Default;
        var hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(profile)));
        return (SmallestOfTwelveDigits + hash % (9 * SmallestOfTwelveDigits)).ToString(CultureInfo.InvariantCulture);
    }
}
