using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Aggregation;

namespace Potemkin.EmbeddedAws.Services.Config.Aggregation;

/// <summary>A region of an account that an aggregator is to collect from.</summary>
/// <param name="Place">Which one.</param>
/// <param name="Region">What is there; null where nothing was ever asked for.</param>
/// <param name="IsAuthorized">Whether the aggregator may.</param>
internal sealed record AggregatedSource(AccountRegion Place, RegionState? Region, bool IsAuthorized)
{
    /// <summary>All sources of an aggregator. Of all regions those are taken in which the account has been asked for anything.</summary>
    /// <param name="home">Where the aggregator is.</param>
    /// <param name="aggregator">The aggregator.</param>
    public static IEnumerable<AggregatedSource> Of(RegionState home, ConfigurationAggregator aggregator) =>
        from account in aggregator.Source.AccountIds.Distinct()
        let known = home.World.RegionsOf(account).ToDictionary(region => region.Id.Region)
        from name in aggregator.Source.AllAwsRegions ? known.Keys.Order(StringComparer.Ordinal) : aggregator.Source.AwsRegions.Distinct()
        let region = known.GetValueOrDefault(name)
        select new AggregatedSource(new AccountRegion(account, name), region, account == home.Id.AccountId || IsAuthorizedBy(region, home));

    private static bool IsAuthorizedBy(RegionState? source, RegionState home) => source?.Of<AggregationAuthorizations>().Find(home.Id) is not null;
}
