using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudWatch.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html">DescribeAlarms</a> and
/// <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListTagsForResource.html">ListTagsForResource</a>.
/// </summary>
internal static class ReadAlarms
{
    private const string Metric = "MetricAlarm";
    private const string Composite = "CompositeAlarm";
    private const int UsualPage = 50;
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Answer>("DescribeAlarms", Describe)
        .Add<TagsRequest, TagsAnswer>("ListTagsForResource", Tags);

    /// <summary>Where no type is asked for, alarms of metrics are meant.</summary>
    private static Answer Describe(Request request, RequestContext context)
    {
        new RequestValidation()
            .Range(request.MaxRecords, "maxRecords", 1, LargestPage)
            .EachOneOf(request.AlarmTypes, "alarmTypes", [Composite, Metric])
            .ThrowIfAny(CloudWatchErrors.Validation);
        IEnumerable<Resource> composite = Asked(request, Composite) ? Alarms.Composite(context.Region) : [];
        IEnumerable<Resource> metric = Asked(request, Metric) ? Alarms.OfMetrics(context.Region) : [];
        var alarms = composite.Select(AlarmShape.OfComposite).Concat(metric.Select(AlarmShape.OfMetric))
            .Where(alarm => Is(alarm, request)).OrderBy(alarm => alarm.AlarmName, StringComparer.Ordinal).ToList();
        var page = Page.Of(alarms, request.NextToken, request.MaxRecords ?? UsualPage, CloudWatchErrors.InvalidNextToken);
        return new Answer(
            [.. page.Items.Where(alarm => alarm.AlarmRule is not null)], [.. page.Items.Where(alarm => alarm.AlarmRule is null)], page.NextToken);
    }

    private static bool Asked(Request request, string type) => request.AlarmTypes is { Count: > 0 } types ? types.Contains(type) : type == Metric;

    private static bool Is(AlarmShape alarm, Request request) =>
        (request.AlarmNames is not { Count: > 0 } names || names.Contains(alarm.AlarmName))
        && alarm.AlarmName.StartsWith(request.AlarmNamePrefix ?? "", StringComparison.Ordinal)
        && (request.StateValue is null || alarm.StateValue == request.StateValue)
        && (request.ActionPrefix is not { } prefix
            || alarm.AlarmActions.Concat(alarm.OKActions).Concat(alarm.InsufficientDataActions).Any(action => action.StartsWith(prefix, StringComparison.Ordinal)));

    private static TagsAnswer Tags(TagsRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.ResourceARN, "resourceARN").ThrowIfAny(CloudWatchErrors.Validation);
        var alarm = Alarms.OfMetrics(context.Region).Concat(Alarms.Composite(context.Region)).FirstOrDefault(alarm => alarm.Arn == request.ResourceARN)
            ?? throw CloudWatchErrors.ResourceNotFound(request.ResourceARN!);
        return new TagsAnswer([.. alarm.Tags.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).Select(tag => new Tag(tag.Key, tag.Value))]);
    }

    private sealed record Request(
        IReadOnlyList<string>? AlarmNames, string? AlarmNamePrefix, IReadOnlyList<string>? AlarmTypes, string? StateValue, string? ActionPrefix, int? MaxRecords, string? NextToken);

    private sealed record Answer(IReadOnlyList<AlarmShape> CompositeAlarms, IReadOnlyList<AlarmShape> MetricAlarms, string? NextToken);

    private sealed record TagsRequest(string? ResourceARN);

    private sealed record TagsAnswer(IReadOnlyList<Tag> Tags);

    private sealed record Tag(string Key, string Value);
}
