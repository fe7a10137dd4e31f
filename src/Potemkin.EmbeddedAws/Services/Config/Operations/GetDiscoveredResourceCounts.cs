using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetDiscoveredResourceCounts.html">GetDiscoveredResourceCounts</a>.</summary>
internal static class GetDiscoveredResourceCounts
{
    private const int DefaultPageSize = 100;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetDiscoveredResourceCounts", Get);

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation().ResourceTypeFilter(request.ResourceTypes).Limit(request.Limit).ThrowIfAny(ConfigErrors.Validation);
        // Types that are not recorded, and all while the recorder is off, do not show, whatever is known of them.
        var counts = context.Region.Of<ConfigurationHistory>().Existing
            .CountBy(item => item.ResourceType)
            .Where(count => context.Region.ConfigurationRecorder.Records(count.Key))
            .Where(count => request.ResourceTypes is not { Count: > 0 } || request.ResourceTypes.Contains(count.Key))
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => new ResourceCount(count.Key, count.Value))
            .ToList();
        var page = Page.Of(counts, request.NextToken, request.Limit.OrDefault(DefaultPageSize), ConfigErrors.InvalidNextToken);
        return new Response(counts.Sum(count => count.Count), page.Items, page.NextToken);
    }

    private sealed record Request(
        [property: JsonPropertyName("resourceTypes")] IReadOnlyList<string>? ResourceTypes,
        [property: JsonPropertyName("limit")] int? Limit,
        [property: JsonPropertyName("nextToken")] string? NextToken);

    private sealed record Response(
        [property: JsonPropertyName("totalDiscoveredResources")] long TotalDiscoveredResources,
        [property: JsonPropertyName("resourceCounts")] IReadOnlyList<ResourceCount> ResourceCounts,
        [property: JsonPropertyName("nextToken")] string? NextToken);

    private sealed record ResourceCount(
        [property: JsonPropertyName("resourceType")] string ResourceType,
        [property: JsonPropertyName("count")] long Count);
}
