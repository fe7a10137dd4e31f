namespace Potemkin.Guard.Queries;

/// <summary>The way to values: <c>Resources.*[ Type == 'AWS::S3::Bucket' ].Properties</c>.</summary>
internal sealed class Query
{
    public Query(QueryPart[] parts, bool matchesAll)
    {
        Parts = parts;
        MatchesAll = matchesAll;
        SelectsByItself = parts[^1] is FilterPart or KeyFilterPart || (parts is [KeyPart { Variable: not null }]);
    }

    public QueryPart[] Parts { get; }

    /// <summary>Whether all values must meet what is asked of them, and not, after <c>some</c>, one.</summary>
    public bool MatchesAll { get; }

    /// <summary>Whether <c>EMPTY</c> asks for what is selected, and not for what is within it.</summary>
    public bool SelectsByItself { get; }

    public string Text => From(0);

    /// <summary>The parts from that index on, as text.</summary>
    public string From(int index) => string.Join('.', Parts.Skip(index)).Replace(".[", "[", StringComparison.Ordinal);
}
