using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html">ListTagsForResource</a>,
/// <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html">ListTagsLogGroup</a>.
/// </summary>
internal static class ListTags
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("ListTagsForResource", OfResource)
        .Add<GroupRequest, Response>("ListTagsLogGroup", (request, context) => new Response(Groups.Find(context, request.LogGroupName).Tags));

    private static Response OfResource(Request request, RequestContext context)
    {
        new RequestValidation().Required(request.ResourceArn, "resourceArn").ThrowIfAny(LogsErrors.InvalidParameter);
        return new Response(Groups.Find(context, Groups.NameIn(request.ResourceArn!, context)).Tags);
    }

    private sealed record Request(string? ResourceArn);

    private sealed record GroupRequest(string? LogGroupName);

    private sealed record Response(IReadOnlyDictionary<string, string> Tags);
}
