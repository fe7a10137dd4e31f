using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Kinesis.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStream.html">DescribeStream</a>,
/// <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStreamSummary.html">DescribeStreamSummary</a>,
/// <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html">ListStreams</a> and
/// <a href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListTagsForStream.html">ListTagsForStream</a>.
/// </summary>
internal static class ReadStreams
{
    private const string TypeName = "AWS::Kinesis::Stream";
    private const int LargestPage = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, StreamAnswer>("DescribeStream", (request, context) => new StreamAnswer(StreamShape.Of(Find(request, context), withShards: true)))
        .Add<Request, SummaryAnswer>("DescribeStreamSummary", (request, context) => new SummaryAnswer(StreamShape.Of(Find(request, context), withShards: false)))
        .Add<ListRequest, ListAnswer>("ListStreams", List)
        .Add<Request, TagsAnswer>("ListTagsForStream", (request, context) => new TagsAnswer(
            [.. Find(request, context).Tags.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).Select(tag => new Tag(tag.Key, tag.Value))],
            HasMoreTags: false));

    private static Resource Find(Request request, RequestContext context)
    {
        var name = request.StreamName ?? request.StreamARN?.Split('/')[^1] ?? throw KinesisErrors.StreamRequired();
        return context.Region.Resources.Find(TypeName, name) ?? throw KinesisErrors.StreamNotFound(name, context.AccountId);
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var names = context.Region.Resources.OfType(TypeName).Select(stream => stream.PhysicalId).Order(StringComparer.Ordinal)
            .Where(name => request.ExclusiveStartStreamName is null || string.CompareOrdinal(name, request.ExclusiveStartStreamName) > 0)
            .ToList();
        var page = Page.Of(names, request.NextToken, request.Limit ?? LargestPage, KinesisErrors.InvalidNextToken);
        return new ListAnswer(page.Items, page.NextToken is not null, page.NextToken);
    }

    private sealed record Request
    {
        public string? StreamName { get; init; }

        public string? StreamARN { get; init; }

        public int? Limit { get; init; }

        public string? ExclusiveStartShardId { get; init; }

        public string? ExclusiveStartTagKey { get; init; }
    }

    private sealed record StreamAnswer(StreamShape StreamDescription);

    private sealed record SummaryAnswer(StreamShape StreamDescriptionSummary);

    private sealed record ListRequest(int? Limit, string? ExclusiveStartStreamName, string? NextToken);

    private sealed record ListAnswer(IReadOnlyList<string> StreamNames, bool HasMoreStreams, string? NextToken);

    private sealed record TagsAnswer(IReadOnlyList<Tag> Tags, bool HasMoreTags);

    private sealed record Tag(string Key, string Value);
}
