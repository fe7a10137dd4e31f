using System.Buffers.Binary;

namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// A generator of random numbers whose whole state is one number, so that it can be saved; .NET's own does not show its.
/// See <a href="https://doi.org/10.1145/2660193.2660195">Fast splittable pseudorandom number generators</a>.
/// </summary>
internal sealed class SplitMix(int seed)
{
    public ulong State { get; set; } = unchecked((ulong)seed);

    /// <summary>From 0 to below the maximum.</summary>
    public int Next(int exclusiveMaximum) => (int)Math.BigMul(Next(), (ulong)exclusiveMaximum, out _);

    public void NextBytes(Span<byte> bytes)
    {
        Span<byte> drawn = stackalloc byte[sizeof(ulong)];
        for (; bytes.Length > 0; bytes = bytes[Math.Min(bytes.Length, drawn.Length)..])
        {
            BinaryPrimitives.WriteUInt64LittleEndian(drawn, Next());
            drawn[..Math.Min(bytes.Length, drawn.Length)].CopyTo(bytes);
        }
    }

    private ulong Next() => unchecked(Mixed(State += 0x9E3779B97F4A7C15));

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
