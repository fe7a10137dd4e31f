using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html">CreateLogStream</a>,
/// <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html">DeleteLogStream</a>.
/// </summary>
internal static class ChangeStreams
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Empty>("CreateLogStream", Create)
        .Add<Request, Empty>("DeleteLogStream", Delete);

    private static Empty Create(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.LogStreamName, "logStreamName")
            .Length(request.LogStreamName, "logStreamName", 1, 512)
            .Pattern(request.LogStreamName, "logStreamName", "[^:*]*")
            .ThrowIfAny(LogsErrors.InvalidParameter);
        var group = Groups.Find(context, request.LogGroupName);
        if (group.Find(request.LogStreamName!) is not null)
            throw LogsErrors.StreamExists();
        group.Add(new LogStream(request.LogStreamName!, context.World.Now, []));
        return new Empty();
    }

    private static Empty Delete(Request request, RequestContext context)
    {
        var group = Groups.Find(context, request.LogGroupName);
        group.Remove(Groups.Stream(group, request.LogStreamName));
        return new Empty();
    }

    private sealed record Request(string? LogGroupName, string? LogStreamName);
}
