using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListConfigurationRecorders.html">ListConfigurationRecorders</a>.</summary>
internal static class ListConfigurationRecorders
{
    private const int PageSize = 20;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("ListConfigurationRecorders", List);

    private static Response List(Request request, RequestContext context)
    {
        var validation = new RequestValidation().Range(request.MaxResults, "maxResults", 0, PageSize);
        for (var i = 0; i < request.Filters?.Count; i++)
            validation.OneOf(request.Filters[i].FilterName, $"filters.{i + 1}.member.filterName", ["recordingScope"]);
        validation.ThrowIfAny(ConfigErrors.Validation);
        var found = new[] { context.Region.ConfigurationRecorder }
            .Where(recorder => recorder.Exists)
            .Where(_ => request.Filters?.All(filter => filter.FilterValue?.Contains(ConfigurationRecorderMessage.Paid) ?? true) ?? true)
            .Select(Summarize)
            .ToList();
        var page = Page.Of(found, request.NextToken, request.MaxResults.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private static Summary Summarize(ConfigurationRecorder recorder) =>
        new(recorder.Arn, recorder.Settings!.Name, ConfigurationRecorderMessage.Paid);

    private sealed record Request(IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

    private sealed record Filter(
        [property: JsonPropertyName("filterName")] string? FilterName,
        [property: JsonPropertyName("filterValue")] IReadOnlyList<string>? FilterValue);

    private sealed record Response(IReadOnlyList<Summary> ConfigurationRecorderSummaries, string? NextToken);

    private sealed record Summary(
        [property: JsonPropertyName("arn")] string Arn,
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("recordingScope")] string RecordingScope);
}
