namespace Potemkin.EmbeddedAws.State.Aggregation;

/// <summary>
/// The accounts and regions that an aggregator collects from.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_AccountAggregationSource.html">AccountAggregationSource</a>.
/// </summary>
/// <param name="AccountIds">The accounts.</param>
/// <param name="AllAwsRegions">Whether all regions are meant.</param>
/// <param name="AwsRegions">The regions; empty where all are meant.</param>
internal sealed record AccountAggregationSource(IReadOnlyList<string> AccountIds, bool AllAwsRegions, IReadOnlyList<string> AwsRegions)
{
    /// <summary>Whether the region of the account is among them.</summary>
    public bool Includes(AccountRegion place) =>
        AccountIds.Contains(place.AccountId) && (AllAwsRegions || AwsRegions.Contains(place.Region));
}
