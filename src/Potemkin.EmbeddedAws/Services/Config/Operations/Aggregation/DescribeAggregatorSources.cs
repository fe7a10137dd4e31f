using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Aggregation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigurationAggregatorSourcesStatus.html">DescribeConfigurationAggregatorSourcesStatus</a>.</summary>
internal static class DescribeAggregatorSources
{
    private const int PageSize = 100;
    private const string Succeeded = "SUCCEEDED";
    private const string Failed = "FAILED";

    private static readonly string[] Statuses = [Failed, Succeeded, "OUTDATED"];

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("DescribeConfigurationAggregatorSourcesStatus", Describe);

    private static Response Describe(Request request, RequestContext context)
    {
        new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .Count(request.UpdateStatus, "updateStatus", 1, int.MaxValue)
            .EachOneOf(request.UpdateStatus, "updateStatus", Statuses)
            .Limit(request.Limit, PageSize)
            .ThrowIfAny(ConfigErrors.Validation);
        var sources = AggregatedSource.Of(context.Region, context.Aggregator(request.ConfigurationAggregatorName!))
            .Select(source => Status.Of(source, context.World.Now))
            .Where(source => request.UpdateStatus?.Contains(source.LastUpdateStatus) ?? true)
            .ToList();
        var page = Page.Of(sources, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private sealed record Request(string? ConfigurationAggregatorName, IReadOnlyList<string>? UpdateStatus, int? Limit, string? NextToken);

    private sealed record Response(IReadOnlyList<Status> AggregatedSourceStatusList, string? NextToken);

    private sealed record Status(
        string SourceId, string SourceType, string AwsRegion, string LastUpdateStatus, DateTimeOffset LastUpdateTime, string? LastErrorCode, string? LastErrorMessage)
    {
        // AWS's own code and text are not known to be published.
        public static Status Of(AggregatedSource source, DateTimeOffset now) => new(
            source.Place.AccountId,
            "ACCOUNT",
            source.Place.Region,
            source.IsAuthorized ? Succeeded : Failed,
            now,
            source.IsAuthorized ? null : "AccessDenied",
            source.IsAuthorized ? null : "The source account and region has not authorized the aggregator account and region to collect data.");
    }
}
