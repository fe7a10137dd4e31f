using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Aggregation;
using Potemkin.EmbeddedAws.State.ConformancePacks;
using Potemkin.EmbeddedAws.State.Queries;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Tags;

/// <summary>Finds what of AWS Config's own can be tagged, by ARN.</summary>
internal static class TaggedResources
{
    /// <exception cref="Protocol.AwsException">There is none of that ARN.</exception>
    public static ITagged Tagged(this RegionState region, string arn) =>
        All(region).FirstOrDefault(candidate => candidate.Arn == arn) ?? throw ConfigErrors.NoSuchResource(arn);

    private static IEnumerable<ITagged> All(RegionState region) =>
    [
        .. region.ConfigRules.All,
        region.ConfigurationRecorder,
        .. region.Of<StoredQueries>().All,
        .. region.Of<ConformancePackStore>().All,
        .. region.Of<ConfigurationAggregators>().All,
        .. region.Of<AggregationAuthorizations>().All,
    ];
}
