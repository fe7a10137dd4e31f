using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.S3.Operations;

/// <summary>A page of the objects in a bucket, those with a delimiter in what is left of their keys under their common prefix.</summary>
/// <param name="Objects">The objects, by key.</param>
/// <param name="CommonPrefixes">What several others begin with.</param>
/// <param name="Next">After which key or common prefix the next page begins; null at the end.</param>
internal sealed record Listing(IReadOnlyList<StoredObject> Objects, IReadOnlyList<string> CommonPrefixes, string? Next)
{
    /// <param name="all">The objects, by key.</param>
    /// <param name="prefix">What their keys must begin with.</param>
    /// <param name="delimiter">Where a common prefix ends; null for none.</param>
    /// <param name="after">The key or common prefix before the page; null at the beginning.</param>
    /// <param name="most">The most that a page holds.</param>
    public static Listing Of(IEnumerable<StoredObject> all, string prefix, string? delimiter, string? after, int most)
    {
        var objects = new List<StoredObject>();
        var prefixes = new List<string>();
        var last = after;
        foreach (var one in all.Where(one => one.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var common = CommonPrefixOf(one.Key, prefix, delimiter);
            var place = common ?? one.Key;
            if (last is not null && string.CompareOrdinal(place, last) <= 0)
                continue;
            if (objects.Count + prefixes.Count == most)
                return new Listing(objects, prefixes, most == 0 ? null : last);
            last = place;
            if (common is null)
                objects.Add(one);
            else
                prefixes.Add(common);
        }

        return new Listing(objects, prefixes, null);
    }

    private static string? CommonPrefixOf(string key, string prefix, string? delimiter) =>
        delimiter is not null && key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal) is var end and >= 0 ? key[..(end + delimiter.Length)] : null;
}
