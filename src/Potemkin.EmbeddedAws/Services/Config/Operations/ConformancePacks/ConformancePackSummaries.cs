using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;

/// <summary>
/// What conformance packs say on the whole.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetConformancePackComplianceSummary.html">GetConformancePackComplianceSummary</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListConformancePackComplianceScores.html">ListConformancePackComplianceScores</a>.
/// </summary>
internal static class ConformancePackSummaries
{
    private const string Descending = "DESCENDING";

    private static readonly string[] SortOrders = ["ASCENDING", Descending];

    public static void AddTo(OperationTable operations) => operations
        .Add<SummaryRequest, SummaryResponse>("GetConformancePackComplianceSummary", Summarize)
        .Add<ScoresRequest, ScoresResponse>("ListConformancePackComplianceScores", ListScores);

    private static SummaryResponse Summarize(SummaryRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConformancePackNames, "conformancePackNames")
            .PackNames(request.ConformancePackNames, "conformancePackNames", 1, 5)
            .Limit(request.Limit, PackMembers.PageSize)
            .ThrowIfAny(ConfigErrors.Validation);
        var summaries = context.Region.Of<ConformancePackStore>().GetOrAll(request.ConformancePackNames)
            .Select(pack => new Summary(pack.Name, PackCompliance.Of(context.Region, pack).ComplianceType))
            .ToList();
        var page = Page.Of(summaries, request.NextToken, request.Limit.OrDefault(PackMembers.PageSize), ConfigErrors.InvalidNextToken);
        return new SummaryResponse(page.Items, page.NextToken);
    }

    private static ScoresResponse ListScores(ScoresRequest request, RequestContext context)
    {
        var validation = new RequestValidation();
        if (request.Filters is { } filters)
        {
            validation
                .Required(filters.ConformancePackNames, "filters.conformancePackNames")
                .PackNames(filters.ConformancePackNames, "filters.conformancePackNames", 1, 25);
        }

        validation
            .OneOf(request.SortOrder, "sortOrder", SortOrders)
            .OneOf(request.SortBy, "sortBy", ["SCORE"])
            .Limit(request.Limit, PackMembers.PageSize)
            .ThrowIfAny(ConfigErrors.Validation);
        var packs = context.Region.Of<ConformancePackStore>().All
            .Where(pack => request.Filters?.ConformancePackNames is not { } names || names.Contains(pack.Name))
            .Select(pack => PackCompliance.Of(context.Region, pack));
        var scores = Sorted(packs, request.SortBy is not null, request.SortOrder == Descending)
            .Select(pack => new Score(pack.ScoreText, pack.Pack.Name, pack.Results.Select(result => result.RecordedTime).DefaultIfEmpty(pack.Pack.LastUpdateRequestedTime).Max()))
            .ToList();
        var page = Page.Of(scores, request.NextToken, request.Limit.OrDefault(PackMembers.PageSize), ConfigErrors.InvalidNextToken);
        return new ScoresResponse(page.NextToken, page.Items);
    }

    /// <summary>By name, or by score; whatever the order, a pack without a score comes last of those.</summary>
    private static IEnumerable<PackCompliance> Sorted(IEnumerable<PackCompliance> packs, bool byScore, bool descending) => (byScore, descending) switch
    {
        (false, false) => packs,
        (false, true) => packs.Reverse(),
        (true, false) => packs.OrderBy(pack => pack.Score is null).ThenBy(pack => pack.Score),
        (true, true) => packs.OrderBy(pack => pack.Score is null).ThenByDescending(pack => pack.Score),
    };

    private sealed record SummaryRequest(IReadOnlyList<string>? ConformancePackNames, int? Limit, string? NextToken);

    private sealed record SummaryResponse(IReadOnlyList<Summary> ConformancePackComplianceSummaryList, string? NextToken);

    private sealed record Summary(string ConformancePackName, string ConformancePackComplianceStatus);

    private sealed record ScoresRequest(ScoreFilters? Filters, string? SortOrder, string? SortBy, int? Limit, string? NextToken);

    private sealed record ScoreFilters(IReadOnlyList<string>? ConformancePackNames);

    private sealed record ScoresResponse(string? NextToken, IReadOnlyList<Score> ConformancePackComplianceScores);

    private sealed record Score(
        [property: JsonPropertyName("Score")] string Value, string ConformancePackName, DateTimeOffset LastUpdatedTime);
}
