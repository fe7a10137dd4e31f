namespace Potemkin.Core.RuleBook;

/// <summary>Orders names as people do: CIS-2.9 before CIS-2.10.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static NaturalOrder Instance { get; } = new();

    private NaturalOrder()
    {
    }

    public int Compare(string? x, string? y)
    {
        var one = x.AsSpan();
        var other = y.AsSpan();
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var part = Part(one);
            var otherPart = Part(other);
            var order = char.IsAsciiDigit(part[0]) && char.IsAsciiDigit(otherPart[0])
                ? Numbers(part, otherPart)
                : part.CompareTo(otherPart, StringComparison.Ordinal);
            if (order != 0)
                return order;
            one = one[part.Length..];
            other = other[otherPart.Length..];
        }

        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(x, y);
    }

    // A number, or what stands before the next one.
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text)
    {
        var isNumber = char.IsAsciiDigit(text[0]);
        var length = 1;
        while (length < text.Length && char.IsAsciiDigit(text[length]) == isNumber)
            length++;
        return text[..length];
    }

    private static int Numbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one.TrimStart('0');
        other = other.TrimStart('0');
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.CompareTo(other, StringComparison.Ordinal);
    }
}
