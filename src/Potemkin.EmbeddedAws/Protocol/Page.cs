using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>One page of a list, and the token that asks for the next one.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? NextToken);

/// <summary>Cuts lists into pages.</summary>
internal static class Page
{
    /// <param name="all">The whole list, in an order that stays.</param>
    /// <param name="nextToken">The token of the request, null for the first page.</param>
    /// <param name="size">The most that a page holds.</param>
    /// <param name="invalidToken">The service's error for a token that it never gave.</param>
    public static Page<T> Of<T>(IEnumerable<T> all, string? nextToken, int size, Func<AwsException> invalidToken)
    {
        var start = nextToken is null ? 0 : Decode(nextToken) ?? throw invalidToken();
        var items = all.Skip(start).Take(size + 1).ToList();
        return items.Count > size ? new Page<T>(items[..size], Encode(start + size)) : new Page<T>(items, null);
    }

    private static string Encode(int offset) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"offset:{offset}"));

    private static int? Decode(string token)
    {
        try
        {
            var text = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token));
            return text.StartsWith("offset:", StringComparison.Ordinal)
                && int.TryParse(text["offset:".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
                    ? offset
                    : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
