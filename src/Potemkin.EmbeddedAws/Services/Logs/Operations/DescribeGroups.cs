using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html">DescribeLogGroups</a>.</summary>
internal static class DescribeGroups
{
    private const int LargestPage = 50;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("DescribeLogGroups", Describe);

    private static Response Describe(Request request, RequestContext context)
    {
        new RequestValidation().Range(request.Limit, "limit", 1, LargestPage).ThrowIfAny(LogsErrors.InvalidParameter);
        var groups = Groups.Of(context).All
            .Where(group => group.Name.StartsWith(request.LogGroupNamePrefix ?? "", StringComparison.Ordinal))
            .Where(group => group.Name.Contains(request.LogGroupNamePattern ?? "", StringComparison.OrdinalIgnoreCase))
            .Select(group => Shape(group, context))
            .ToList();
        var page = Page.Of(groups, request.NextToken, request.Limit ?? LargestPage, LogsErrors.InvalidToken);
        return new Response(page.Items, page.NextToken);
    }

    private static GroupShape Shape(LogGroup group, RequestContext context)
    {
        var arn = Groups.ArnOf(group.Name, context);
        // Only that of a stack has a key.
        var keyId = context.Region.Resources.Find(LogsService.LogGroupType, group.Name)?.Properties.Text("KmsKeyId");
        return new GroupShape(
            group.Name, group.CreatedAt.ToUnixTimeMilliseconds(), group.RetentionInDays, 0, $"{arn}:*", group.Size, keyId, "STANDARD", arn);
    }

    private sealed record Request(string? LogGroupNamePrefix, string? LogGroupNamePattern, string? NextToken, int? Limit);

    private sealed record GroupShape(
        string LogGroupName,
        long CreationTime,
        int? RetentionInDays,
        int MetricFilterCount,
        string Arn,
        long StoredBytes,
        string? KmsKeyId,
        string LogGroupClass,
        string LogGroupArn);

    private sealed record Response(IReadOnlyList<GroupShape> LogGroups, string? NextToken);
}
