namespace Potemkin.EmbeddedAws.State;

/// <summary>The random parts of ids and names that AWS makes up, from a seed so that a run can be repeated.</summary>
internal sealed class RandomNames(int seed)
{
    private const string Hexadecimal = "0123456789abcdef";
    private const string DecimalDigits = "0123456789";
    private const string UpperAlphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string LowerAlphanumeric = "abcdefghijklmnopqrstuvwxyz0123456789";

    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private const string Base64Alphabet = Alphanumeric + "+/";

    private readonly SplitMix _random = new(seed);

    /// <summary>How far it has come: who starts from the same goes on with the same names.</summary>
    public ulong Position
    {
        get => _random.State;
        set => _random.State = value;
    }

    /// <summary>Lower-case hexadecimal digits, as in <c>eipalloc-0a1b2c3d4e5f60718</c>.</summary>
    public string Hex(int length) => Take(Hexadecimal, length);

    /// <summary>Decimal digits, as in the name of a load balancer in the DNS.</summary>
    public string Digits(int length) => Take(DecimalDigits, length);

    /// <summary>Capitals and digits, as at the end of a generated physical id.</summary>
    public string Upper(int length) => Take(UpperAlphanumeric, length);

    /// <summary>Small letters and digits, as in a Config rule's id.</summary>
    public string Lower(int length) => Take(LowerAlphanumeric, length);

    /// <summary>Letters of both cases and digits, as at the end of the generated name of an IAM role.</summary>
    public string MixedCase(int length) => Take(Alphanumeric, length);

    /// <summary>The characters of Base64, as in a secret access key.</summary>
    public string Base64(int length) => Take(Base64Alphabet, length);

    /// <summary>A version 4 UUID, as in a stack id.</summary>
    public string Uuid()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        bytes[7] = (byte)(bytes[7] & 0x0F | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes).ToString();
    }

    public int Next(int exclusiveMaximum) => _random.Next(exclusiveMaximum);

    private string Take(string alphabet, int length) => string.Create(length, (this, alphabet), static (span, state) =>
    {
        foreach (ref var character in span)
            character = state.alphabet[state.Item1._random.Next(state.alphabet.Length)];
    });
}
