namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>
/// What a key can be used for, and the algorithms that it then knows.
/// See <a href="https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html">key specs</a>.
/// </summary>
internal sealed record KeySpec
{
    public const string Default = "SYMMETRIC_DEFAULT";
    public const string EncryptDecrypt = "ENCRYPT_DECRYPT";

    private const string SignVerify = "SIGN_VERIFY";
    private const string GenerateVerifyMac = "GENERATE_VERIFY_MAC";
    private const string KeyAgreement = "KEY_AGREEMENT";

    private static readonly KeySpec Rsa = new()
    {
        [EncryptDecrypt] = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"],
        [SignVerify] =
        [
            "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512",
            "RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512",
        ],
    };

    private static readonly KeySpec MlDsa = new() { [SignVerify] = ["ML_DSA_SHAKE_256"] };

    // SM2 is to be had in the regions of China only.
    private static readonly Dictionary<string, KeySpec> All = new()
    {
        [Default] = new() { [EncryptDecrypt] = [Default] },
        ["RSA_2048"] = Rsa,
        ["RSA_3072"] = Rsa,
        ["RSA_4096"] = Rsa,
        ["ECC_NIST_P256"] = EllipticCurve("ECDSA_SHA_256"),
        ["ECC_NIST_P384"] = EllipticCurve("ECDSA_SHA_384"),
        ["ECC_NIST_P521"] = EllipticCurve("ECDSA_SHA_512"),
        ["ECC_NIST_EDWARDS25519"] = new() { [SignVerify] = ["ED25519_PH_SHA_512", "ED25519_SHA_512"] },
        ["ECC_SECG_P256K1"] = new() { [SignVerify] = ["ECDSA_SHA_256"] },
        ["HMAC_224"] = new() { [GenerateVerifyMac] = ["HMAC_SHA_224"] },
        ["HMAC_256"] = new() { [GenerateVerifyMac] = ["HMAC_SHA_256"] },
        ["HMAC_384"] = new() { [GenerateVerifyMac] = ["HMAC_SHA_384"] },
        ["HMAC_512"] = new() { [GenerateVerifyMac] = ["HMAC_SHA_512"] },
        ["ML_DSA_44"] = MlDsa,
        ["ML_DSA_65"] = MlDsa,
        ["ML_DSA_87"] = MlDsa,
    };

    private readonly Dictionary<string, IReadOnlyList<string>> _algorithms = [];

    private IReadOnlyList<string> this[string usage]
    {
        init => _algorithms[usage] = value;
    }

    public static KeySpec? Find(string name) => All.GetValueOrDefault(name);

    public bool Supports(string usage) => _algorithms.ContainsKey(usage);

    public IReadOnlyList<string> EncryptionAlgorithms(string usage) => Algorithms(usage, EncryptDecrypt);

    public IReadOnlyList<string> SigningAlgorithms(string usage) => Algorithms(usage, SignVerify);

    public IReadOnlyList<string> MacAlgorithms(string usage) => Algorithms(usage, GenerateVerifyMac);

    private static KeySpec EllipticCurve(string signing) => new() { [SignVerify] = [signing], [KeyAgreement] = ["ECDH"] };

    private IReadOnlyList<string> Algorithms(string usage, string of) => usage == of ? _algorithms.GetValueOrDefault(usage) ?? [] : [];
}
