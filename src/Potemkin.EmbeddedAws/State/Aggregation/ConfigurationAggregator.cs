namespace Potemkin.EmbeddedAws.State.Aggregation;

/// <summary>
/// What collects what AWS Config knows in several accounts and regions.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationAggregator.html">ConfigurationAggregator</a>.
/// </summary>
internal sealed record ConfigurationAggregator : ITagged
{
    public required string Name { get; init; }

    public required string Arn { get; init; }

    public required AccountAggregationSource Source { get; init; }

    public required DateTimeOffset CreationTime { get; init; }

    public required DateTimeOffset LastUpdatedTime { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();
}
