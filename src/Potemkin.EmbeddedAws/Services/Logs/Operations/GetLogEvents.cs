using System.Globalization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>
/// A page of a log. Both tokens are always given; at an end it is the same again.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html">GetLogEvents</a>.
/// </summary>
internal static class GetLogEvents
{
    private const int LargestPage = 10_000;
    private const string Forward = "f/";
    private const string Backward = "b/";

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("GetLogEvents", Get);

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation().Range(request.Limit, "limit", 1, LargestPage).ThrowIfAny(LogsErrors.InvalidParameter);
        var stream = Groups.Stream(Groups.Find(context, request.LogGroupName, request.LogGroupIdentifier), request.LogStreamName);
        var events = stream.Events.Between(request.StartTime, request.EndTime).ToList();
        var (start, end) = PageOf(request, events.Count);
        return new Response([.. events[start..end].Select(Shape)], $"{Forward}{end:D56}", $"{Backward}{start:D56}");
    }

    private static (int Start, int End) PageOf(Request request, int count)
    {
        var size = request.Limit ?? LargestPage;
        if (request.NextToken is not { } token)
            return request.StartFromHead is true ? (0, Math.Min(size, count)) : (Math.Max(0, count - size), count);
        if (token.Length < Forward.Length || !int.TryParse(token[Forward.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            throw LogsErrors.InvalidToken();
        at = Math.Min(at, count);
        return token.StartsWith(Forward, StringComparison.Ordinal) ? (at, Math.Min(at + size, count))
            : token.StartsWith(Backward, StringComparison.Ordinal) ? (Math.Max(0, at - size), at)
            : throw LogsErrors.InvalidToken();
    }

    private static EventShape Shape(LogEvent one) => new(one.Time.ToUnixTimeMilliseconds(), one.Message, one.IngestedAt.ToUnixTimeMilliseconds());

    private sealed record Request(
        string? LogGroupName,
        string? LogGroupIdentifier,
        string? LogStreamName,
        long? StartTime,
        long? EndTime,
        string? NextToken,
        int? Limit,
        bool? StartFromHead);

    private sealed record EventShape(long Timestamp, string Message, long IngestionTime);

    private sealed record Response(IReadOnlyList<EventShape> Events, string NextForwardToken, string NextBackwardToken);
}
