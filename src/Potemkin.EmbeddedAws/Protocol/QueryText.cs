namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Reads <c>list-type=2&amp;prefix=a%2Fb</c>.</summary>
internal static class QueryText
{
    /// <summary>The parameters in their order, decoded; one without a value has an empty one.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string text) =>
        [.. text.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair)];

    private static KeyValuePair<string, string> Pair(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? KeyValuePair.Create(Decode(pair), "") : KeyValuePair.Create(Decode(pair[..equals]), Decode(pair[(equals + 1)..]));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
