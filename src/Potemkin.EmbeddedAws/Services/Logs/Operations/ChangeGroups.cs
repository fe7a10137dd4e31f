using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html">CreateLogGroup</a>,
/// <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html">DeleteLogGroup</a>,
/// <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html">PutRetentionPolicy</a>,
/// <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteRetentionPolicy.html">DeleteRetentionPolicy</a>.
/// </summary>
internal static class ChangeGroups
{
    private static readonly string[] Retentions =
    [
        "1", "3", "5", "7", "14", "30", "60", "90", "120", "150", "180", "365", "400", "545", "731", "1096", "1827", "2192", "2557", "2922", "3288", "3653",
    ];

    public static void AddTo(OperationTable operations) => operations
        .Add<CreateRequest, Empty>("CreateLogGroup", Create)
        .Add<Request, Empty>("DeleteLogGroup", Delete)
        .Add<RetentionRequest, Empty>("PutRetentionPolicy", PutRetention)
        .Add<Request, Empty>("DeleteRetentionPolicy", DeleteRetention);

    private static Empty Create(CreateRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.LogGroupName, "logGroupName")
            .Length(request.LogGroupName, "logGroupName", 1, 512)
            .Pattern(request.LogGroupName, "logGroupName", @"[\.\-_/#A-Za-z0-9]+")
            .Count(request.Tags, "tags", 1, 50)
            .ThrowIfAny(LogsErrors.InvalidParameter);
        var groups = Groups.Of(context);
        if (groups.Find(request.LogGroupName!) is not null)
            throw LogsErrors.GroupExists();
        groups.Create(request.LogGroupName!, context.World.Now).Tags = request.Tags ?? new Dictionary<string, string>();
        return new Empty();
    }

    private static Empty Delete(Request request, RequestContext context)
    {
        var group = Groups.Find(context, request.LogGroupName);
        Groups.Of(context).Delete(group.Name);
        // One of a stack is no longer there either, as if it had been deleted behind the stack's back.
        if (context.Region.Resources.Find(LogsService.LogGroupType, group.Name) is { } resource)
            context.Region.Resources.Remove(resource);
        return new Empty();
    }

    private static Empty PutRetention(RetentionRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.RetentionInDays, "retentionInDays")
            .OneOf(request.RetentionInDays?.ToString(System.Globalization.CultureInfo.InvariantCulture), "retentionInDays", Retentions)
            .ThrowIfAny(LogsErrors.InvalidParameter);
        Groups.Find(context, request.LogGroupName).RetentionInDays = request.RetentionInDays;
        return new Empty();
    }

    private static Empty DeleteRetention(Request request, RequestContext context)
    {
        Groups.Find(context, request.LogGroupName).RetentionInDays = null;
        return new Empty();
    }

    private sealed record Request(string? LogGroupName);

    private sealed record CreateRequest(string? LogGroupName, IReadOnlyDictionary<string, string>? Tags);

    private sealed record RetentionRequest(string? LogGroupName, int? RetentionInDays);
}
