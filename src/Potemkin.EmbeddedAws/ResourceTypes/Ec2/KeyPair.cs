using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// A key pair; one that is imported has the fingerprint of its public key.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html">Verify the fingerprint of your key pair</a>.
/// </summary>
internal sealed class KeyPair() : RegistryType(TypeName)
{
    public const string TypeName = "AWS::EC2::KeyPair";

    /// <summary>What a public key of that kind begins with.</summary>
    private const string Ed25519 = "ssh-ed25519";

    /// <summary><c>rsa</c> or <c>ed25519</c>.</summary>
    public static string KindOf(Resource pair) =>
        pair.Properties.Text("PublicKeyMaterial") is { } material && material.TrimStart().StartsWith(Ed25519, StringComparison.Ordinal) ? "ed25519"
        : pair.Properties.Text("KeyType") ?? "rsa";

    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        if (properties.Text("PublicKeyMaterial") is { } material && Fingerprint(material) is { } fingerprint)
            values.Set("KeyFingerprint", fingerprint);
    }

    /// <summary>The SHA-256 of an ED25519 key, the MD5 of an RSA key; null where the material is no key.</summary>
    private static string? Fingerprint(string material)
    {
        var parts = material.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var key = new byte[material.Length];
        if (parts.Length < 2 || !Convert.TryFromBase64String(parts[1], key, out var length))
            return null;
        return parts[0] switch
        {
            Ed25519 => Convert.ToBase64String(SHA256.HashData(key.AsSpan(0, length))),
            "ssh-rsa" when RsaKey(key.AsSpan(0, length)) is { } encoded => string.Join(':', MD5.HashData(encoded).Select(octet => $"{octet:x2}")),
            _ => null,
        };
    }

    /// <summary>The key as DER; see <a href="https://www.rfc-editor.org/rfc/rfc4253#section-6.6">RFC 4253</a>.</summary>
    private static byte[]? RsaKey(ReadOnlySpan<byte> key)
    {
        if (Next(ref key) is not { } name || Encoding.ASCII.GetString(name) != "ssh-rsa" || Next(ref key) is not { } exponent || Next(ref key) is not { } modulus)
            return null;
        using var rsa = RSA.Create(new RSAParameters { Exponent = exponent, Modulus = [.. modulus.SkipWhile(octet => octet == 0)] });
        return rsa.ExportSubjectPublicKeyInfo();
    }

    private static byte[]? Next(ref ReadOnlySpan<byte> key)
    {
        if (key.Length < sizeof(int) || BinaryPrimitives.ReadInt32BigEndian(key) is var length && (length < 0 || length > key.Length - sizeof(int)))
            return null;
        var part = key.Slice(sizeof(int), length).ToArray();
        key = key[(sizeof(int) + length)..];
        return part;
    }
}
