using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html">DescribeLogStreams</a>.</summary>
internal static class DescribeStreams
{
    private const int LargestPage = 50;
    private const string ByTime = "LastEventTime";

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("DescribeLogStreams", Describe);

    private static Response Describe(Request request, RequestContext context)
    {
        new RequestValidation()
            .Range(request.Limit, "limit", 1, LargestPage)
            .OneOf(request.OrderBy, "orderBy", ["LogStreamName", ByTime])
            .ThrowIfAny(LogsErrors.InvalidParameter);
        if (request is { OrderBy: ByTime, LogStreamNamePrefix: not null })
            throw LogsErrors.TimeAndPrefix();
        var group = Groups.Find(context, request.LogGroupName, request.LogGroupIdentifier);
        var streams = group.Streams.Where(stream => stream.Name.StartsWith(request.LogStreamNamePrefix ?? "", StringComparison.Ordinal));
        if (request.OrderBy == ByTime)
            streams = streams.OrderBy(stream => stream.Events.LastOrDefault()?.Time ?? stream.CreatedAt);
        if (request.Descending is true)
            streams = streams.Reverse();
        var arn = Groups.ArnOf(group.Name, context);
        var page = Page.Of([.. streams.Select(stream => Shape(stream, arn))], request.NextToken, request.Limit ?? LargestPage, LogsErrors.InvalidToken);
        return new Response(page.Items, page.NextToken);
    }

    private static StreamShape Shape(LogStream stream, string groupArn) => new(
        stream.Name,
        stream.CreatedAt.ToUnixTimeMilliseconds(),
        stream.Events.FirstOrDefault()?.Time.ToUnixTimeMilliseconds(),
        stream.Events.LastOrDefault()?.Time.ToUnixTimeMilliseconds(),
        stream.Events.Select(one => (long?)one.IngestedAt.ToUnixTimeMilliseconds()).Max(),
        $"{groupArn}:log-stream:{stream.Name}",
        0);

    private sealed record Request(
        string? LogGroupName, string? LogGroupIdentifier, string? LogStreamNamePrefix, string? OrderBy, bool? Descending, string? NextToken, int? Limit);

    // AWS says zero bytes of every stream: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogStream.html
    private sealed record StreamShape(
        string LogStreamName, long CreationTime, long? FirstEventTimestamp, long? LastEventTimestamp, long? LastIngestionTime, string Arn, long StoredBytes);

    private sealed record Response(IReadOnlyList<StreamShape> LogStreams, string? NextToken);
}
