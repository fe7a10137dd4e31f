using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListDiscoveredResources.html">ListDiscoveredResources</a>.</summary>
internal static class ListDiscoveredResources
{
    private const int DefaultPageSize = 100;
    private const int MaximumResourceIds = 20;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("ListDiscoveredResources", List);

    private static Response List(Request request, RequestContext context)
    {
        new RequestValidation()
            .ResourceType(request.ResourceType, "resourceType")
            .Limit(request.Limit)
            .ThrowIfAny(ConfigErrors.Validation);
        if (request.ResourceIds is { Count: > 0 } && request.ResourceName is not null)
            throw ConfigErrors.ResourceIdsAndName();
        if (request.ResourceIds?.Count > MaximumResourceIds)
            throw ConfigErrors.TooManyResourceIds();
        if (!context.Region.ConfigurationRecorder.Exists)
            throw RecorderErrors.NoRecorder();

        var identifiers = context.Region.Of<ConfigurationHistory>().LatestOf(request.ResourceType!)
            .Where(item => request.IncludeDeletedResources == true || !item.IsOfDeletedResource())
            .Where(item => request.ResourceIds is not { Count: > 0 } || request.ResourceIds.Contains(item.ResourceId))
            .Where(item => request.ResourceName is null || request.ResourceName == item.ResourceName)
            .Select(Identify)
            .ToList();
        var page = Page.Of(identifiers, request.NextToken, request.Limit.OrDefault(DefaultPageSize), ConfigErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private static ResourceIdentifier Identify(ConfigurationItem item) =>
        new(item.ResourceType, item.ResourceId, item.ResourceName, item.IsOfDeletedResource() ? item.CaptureTime : null);

    private sealed record Request(
        [property: JsonPropertyName("resourceType")] string? ResourceType,
        [property: JsonPropertyName("resourceIds")] IReadOnlyList<string>? ResourceIds,
        [property: JsonPropertyName("resourceName")] string? ResourceName,
        [property: JsonPropertyName("limit")] int? Limit,
        [property: JsonPropertyName("includeDeletedResources")] bool? IncludeDeletedResources,
        [property: JsonPropertyName("nextToken")] string? NextToken);

    private sealed record Response(
        [property: JsonPropertyName("resourceIdentifiers")] IReadOnlyList<ResourceIdentifier> ResourceIdentifiers,
        [property: JsonPropertyName("nextToken")] string? NextToken);

    private sealed record ResourceIdentifier(
        [property: JsonPropertyName("resourceType")] string ResourceType,
        [property: JsonPropertyName("resourceId")] string ResourceId,
        [property: JsonPropertyName("resourceName")] string? ResourceName,
        [property: JsonPropertyName("resourceDeletionTime")] DateTimeOffset? ResourceDeletionTime);
}
