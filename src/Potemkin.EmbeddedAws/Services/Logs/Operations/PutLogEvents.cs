using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html">PutLogEvents</a>.</summary>
internal static class PutLogEvents
{
    // Nobody has to give the token of the last call any more, and any is taken.
    private const string Token = "49039859546918540541536471341331534592421846549382406754";
    private const int MostAtOnce = 10_000;

    private static readonly TimeSpan Oldest = TimeSpan.FromDays(14);
    private static readonly TimeSpan Newest = TimeSpan.FromHours(2);

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("PutLogEvents", Put);

    private static Response Put(Request request, RequestContext context)
    {
        var validation = new RequestValidation().Required(request.LogEvents, "logEvents").Count(request.LogEvents, "logEvents", 1, MostAtOnce);
        foreach (var (place, one) in (request.LogEvents ?? []).Index())
            validation.Required(one.Timestamp, $"logEvents.{place + 1}.member.timestamp").Required(one.Message, $"logEvents.{place + 1}.member.message");
        validation.ThrowIfAny(LogsErrors.InvalidParameter);

        var group = Groups.Find(context, request.LogGroupName);
        var stream = Groups.Stream(group, request.LogStreamName);
        var events = request.LogEvents!.Select(one => (Time: DateTimeOffset.UnixEpoch.AddMilliseconds(one.Timestamp!.Value), Message: one.Message!)).ToList();
        if (events.Zip(events.Skip(1)).Any(pair => pair.First.Time > pair.Second.Time))
            throw LogsErrors.OutOfOrder();

        var now = context.World.Now;
        var old = events.TakeWhile(one => one.Time < now - Oldest).Count();
        var fit = events.Skip(old).TakeWhile(one => one.Time <= now + Newest).Count();
        group.Append(stream, now, events.Skip(old).Take(fit));
        var rejected = old == 0 && fit == events.Count
            ? null
            : new Rejected(old == 0 ? null : old, old + fit == events.Count ? null : old + fit);
        return new Response(Token, rejected);
    }

    private sealed record InputLogEvent(long? Timestamp, string? Message);

    private sealed record Request(string? LogGroupName, string? LogStreamName, IReadOnlyList<InputLogEvent>? LogEvents, string? SequenceToken);

    private sealed record Rejected(int? TooOldLogEventEndIndex, int? TooNewLogEventStartIndex);

    private sealed record Response(string NextSequenceToken, Rejected? RejectedLogEventsInfo);
}
