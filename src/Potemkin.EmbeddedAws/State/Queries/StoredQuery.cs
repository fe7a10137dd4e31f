namespace Potemkin.EmbeddedAws.State.Queries;

/// <summary>
/// A query that somebody saved.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_StoredQuery.html">StoredQuery</a>.
/// </summary>
internal sealed record StoredQuery : ITagged
{
    public required string Id { get; init; }

    public required string Arn { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? Expression { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();
}
