using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetAggregateDiscoveredResourceCounts.html">GetAggregateDiscoveredResourceCounts</a>.</summary>
internal static class AggregateResourceCounts
{
    private const int PageSize = 1000;
    private const string ByType = "RESOURCE_TYPE";

    private static readonly string[] GroupByKeys = [ByType, AggregatorMembers.ByAccount, AggregatorMembers.ByRegion];

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetAggregateDiscoveredResourceCounts", Get);

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .OneOf(request.Filters?.ResourceType, "filters.resourceType", ConfigResourceTypes.All)
            .AccountId(request.Filters?.AccountId, "filters.accountId")
            .Region(request.Filters?.Region, "filters.region")
            .OneOf(request.GroupByKey, "groupByKey", GroupByKeys)
            .Limit(request.Limit, PageSize)
            .ThrowIfAny(ConfigErrors.Validation);
        var groups = context.Aggregated(request.ConfigurationAggregatorName!, request.Filters?.AccountId, request.Filters?.Region)
            .SelectMany(source => source.Of<ConfigurationHistory>().Existing.Select(item => (Item: item, Group: request.GroupByKey == ByType ? item.ResourceType : source.GroupOf(request.GroupByKey))))
            .Where(found => request.Filters?.ResourceType is not { } type || type == found.Item.ResourceType)
            .CountBy(found => found.Group ?? "")
            .OrderByDescending(group => group.Value)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupCount(group.Key, group.Value))
            .ToList();
        var page = Page.Of(request.GroupByKey is null ? [] : groups, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new Response(groups.Sum(group => group.ResourceCount), request.GroupByKey, page.Items, page.NextToken);
    }

    private sealed record Request(string? ConfigurationAggregatorName, Filter? Filters, string? GroupByKey, int? Limit, string? NextToken);

    private sealed record Filter(string? ResourceType, string? AccountId, string? Region);

    private sealed record Response(
        long TotalDiscoveredResources, string? GroupByKey, IReadOnlyList<GroupCount> GroupedResourceCounts, string? NextToken);

    private sealed record GroupCount(string GroupName, long ResourceCount);
}
