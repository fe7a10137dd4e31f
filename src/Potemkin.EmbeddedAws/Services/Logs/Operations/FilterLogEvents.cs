using System.Globalization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html">FilterLogEvents</a>.</summary>
internal static class FilterLogEvents
{
    private const int LargestPage = 10_000;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("FilterLogEvents", Filter);

    private static Response Filter(Request request, RequestContext context)
    {
        new RequestValidation()
            .Range(request.Limit, "limit", 1, LargestPage)
            .Count(request.LogStreamNames, "logStreamNames", 1, 100)
            .ThrowIfAny(LogsErrors.InvalidParameter);
        var pattern = new FilterPattern(request.FilterPattern);
        var group = Groups.Find(context, request.LogGroupName, request.LogGroupIdentifier);
        var streams = request.LogStreamNames is { } names
            ? names.Select(name => Groups.Stream(group, name))
            : group.Streams.Where(stream => stream.Name.StartsWith(request.LogStreamNamePrefix ?? "", StringComparison.Ordinal));
        var events = streams
            .SelectMany(stream => stream.Events.Between(request.StartTime, request.EndTime).Select(one => (Stream: stream.Name, Event: one)))
            .Where(one => pattern.Matches(one.Event.Message))
            .OrderBy(one => one.Event.Time).ThenBy(one => one.Event.Id)
            .Select(one => Shape(one.Stream, one.Event))
            .ToList();
        var page = Page.Of(events, request.NextToken, request.Limit ?? LargestPage, LogsErrors.InvalidToken);
        return new Response(page.Items, [], page.NextToken);
    }

    private static EventShape Shape(string stream, LogEvent one) => new(
        stream,
        one.Time.ToUnixTimeMilliseconds(),
        one.Message,
        one.IngestedAt.ToUnixTimeMilliseconds(),
        one.Id.ToString("D56", CultureInfo.InvariantCulture));

    // Events of several streams always come interleaved, as they have in AWS since 2019; nothing is masked here that could be unmasked.
    private sealed record Request(
        string? LogGroupName,
        string? LogGroupIdentifier,
        IReadOnlyList<string>? LogStreamNames,
        string? LogStreamNamePrefix,
        long? StartTime,
        long? EndTime,
        string? FilterPattern,
        string? NextToken,
        int? Limit,
        bool? Interleaved,
        bool? Unmask);

    private sealed record EventShape(string LogStreamName, long Timestamp, string Message, long IngestionTime, string EventId);

    // The searched streams are said no longer: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
    private sealed record Response(IReadOnlyList<EventShape> Events, IReadOnlyList<string> SearchedLogStreams, string? NextToken);
}
