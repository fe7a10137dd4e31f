namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>What the schema says of one property.</summary>
internal sealed record PropertyFacts
{
    public required PropertyType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether a change replaces the resource.</summary>
    public bool CreateOnly { get; init; }

    /// <summary>Whether a change may replace the resource, depending on the values.</summary>
    public bool ConditionalCreateOnly { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>A regular expression that must be found in the text.</summary>
    public string? Pattern { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    /// <summary>Whether no two items of the list may be equal.</summary>
    public bool UniqueItems { get; init; }
}
