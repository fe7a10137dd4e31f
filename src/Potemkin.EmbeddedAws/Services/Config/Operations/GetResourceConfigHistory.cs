using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetResourceConfigHistory.html">GetResourceConfigHistory</a>.</summary>
internal static class GetResourceConfigHistory
{
    private const int DefaultPageSize = 10;
    private const string Forward = "Forward";

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetResourceConfigHistory", Get);

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation()
            .ResourceType(request.ResourceType, "resourceType")
            .Required(request.ResourceId, "resourceId")
            .Length(request.ResourceId, "resourceId", 1, 768)
            .OneOf(request.ChronologicalOrder, "chronologicalOrder", ["Reverse", Forward])
            .Limit(request.Limit)
            .ThrowIfAny(ConfigErrors.Validation);
        if (request.EarlierTime > request.LaterTime)
            throw ConfigErrors.InvalidTimeRange();
        if (!context.Region.ConfigurationRecorder.Exists)
            throw RecorderErrors.NoRecorder();

        var history = context.Region.Of<ConfigurationHistory>().Of(new RecordedResource(request.ResourceType!, request.ResourceId!));
        if (history.Count == 0)
            throw ConfigErrors.ResourceNotDiscovered(request.ResourceType!, request.ResourceId!);

        var kept = context.Region.Of<RetentionPeriods>().Kept(history, context.World.Now);
        var items = (request.ChronologicalOrder == Forward ? kept : kept.Reverse())
            .Where(item => request.EarlierTime is null || item.CaptureTime >= request.EarlierTime)
            .Where(item => request.LaterTime is null || item.CaptureTime <= request.LaterTime)
            .Select(ConfigurationItemMessage.Whole)
            .ToList();
        var page = Page.Of(items, request.NextToken, request.Limit.OrDefault(DefaultPageSize), ConfigErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private sealed record Request(
        [property: JsonPropertyName("resourceType")] string? ResourceType,
        [property: JsonPropertyName("resourceId")] string? ResourceId,
        [property: JsonPropertyName("laterTime")] DateTimeOffset? LaterTime,
        [property: JsonPropertyName("earlierTime")] DateTimeOffset? EarlierTime,
        [property: JsonPropertyName("chronologicalOrder")] string? ChronologicalOrder,
        [property: JsonPropertyName("limit")] int? Limit,
        [property: JsonPropertyName("nextToken")] string? NextToken);

    private sealed record Response(
        [property: JsonPropertyName("configurationItems")] IReadOnlyList<ConfigurationItemMessage> ConfigurationItems,
        [property: JsonPropertyName("nextToken")] string? NextToken);
}
