namespace Potemkin.EmbeddedAws.State.Aggregation;

/// <summary>
/// That another account may collect from this one, in this region.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_AggregationAuthorization.html">AggregationAuthorization</a>.
/// </summary>
/// <param name="Authorized">Where the aggregator is that may.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="CreationTime">Since when.</param>
internal sealed record AggregationAuthorization(AccountRegion Authorized, string Arn, DateTimeOffset CreationTime) : ITagged
{
    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();
}
