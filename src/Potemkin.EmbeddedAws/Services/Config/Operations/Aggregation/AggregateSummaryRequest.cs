using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>Asks what an aggregator has in all, or by account or region.</summary>
internal sealed record AggregateSummaryRequest(
    string? ConfigurationAggregatorName, AggregateSummaryRequest.Filter? Filters, string? GroupByKey, int? Limit, string? NextToken)
{
    /// <summary>One page of what is said of each group of sources, which has no name where nothing is grouped.</summary>
    /// <param name="context">Who asks.</param>
    /// <param name="most">The most groups of a page.</param>
    /// <param name="summarize">What is said of a group.</param>
    /// <exception cref="AwsException">The request cannot be answered.</exception>
    public Page<T> Summarize<T>(RequestContext context, int most, Func<IGrouping<string?, RegionState>, T> summarize)
    {
        new RequestValidation()
            .AggregatorName(ConfigurationAggregatorName)
            .AccountId(Filters?.AccountId, "filters.accountId")
            .Region(Filters?.AwsRegion, "filters.awsRegion")
            .OneOf(GroupByKey, "groupByKey", [AggregatorMembers.ByAccount, AggregatorMembers.ByRegion])
            .Limit(Limit, most)
            .ThrowIfAny(ConfigErrors.Validation);
        var groups = context.Aggregated(ConfigurationAggregatorName!, Filters?.AccountId, Filters?.AwsRegion)
            .GroupBy(source => source.GroupOf(GroupByKey))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(summarize);
        return Page.Of(groups, NextToken, Limit.OrDefault(most), ConfigErrors.InvalidNextToken);
    }

    internal sealed record Filter(string? AccountId, string? AwsRegion);
}
