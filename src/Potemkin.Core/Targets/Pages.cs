namespace Potemkin.Core.Targets;

/// <summary>Reads what AWS gives page by page.</summary>
internal static class Pages
{
    /// <summary>What all pages hold, in order.</summary>
    /// <param name="read">Reads the page of a token, the first one without: what it holds, null where that is nothing, and the token of the next.</param>
    public static async Task<IReadOnlyList<T>> AllAsync<T>(Func<string?, Task<(IEnumerable<T>? Items, string? NextToken)>> read)
    {
        var all = new List<T>();
        string? token = null;
        do
        {
            (var items, token) = await read(token);
            all.AddRange(items ?? []);
        }
        while (token is not null);
        return all;
    }
}
