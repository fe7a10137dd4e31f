using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State.Queries;

/// <summary>The saved queries of one region, by name.</summary>
internal sealed class StoredQueries() : RegionPart<StoredQuery>("storedQueries")
{
    private readonly SortedDictionary<string, StoredQuery> _queries = new(StringComparer.Ordinal);

    public IReadOnlyCollection<StoredQuery> All => _queries.Values;

    public StoredQuery? Find(string name) => _queries.GetValueOrDefault(name);

    /// <summary>Saves a query, or changes the one of the same name, which keeps its id and its tags.</summary>
    public StoredQuery Put(RegionState region, string name, string? description, string? expression, IReadOnlyDictionary<string, string> tags)
    {
        var existing = Find(name);
        var id = existing?.Id ?? $"query-{region.World.RandomNames.Lower(16)}";
        return _queries[name] = new StoredQuery
        {
            Id = id,
            Arn = region.Id.Arn("config", $"stored-query/{name}/{id}"),
            Name = name,
            Description = description,
            Expression = expression,
            Tags = existing?.Tags ?? tags,
        };
    }

    public bool Remove(string name) => _queries.Remove(name);

    protected override IEnumerable<StoredQuery> SaveAll() => _queries.Values;

    protected override void LoadAll(IReadOnlyList<StoredQuery> saved, RegionState region)
    {
        foreach (var query in saved)
            _queries.Add(query.Name, query);
    }
}
