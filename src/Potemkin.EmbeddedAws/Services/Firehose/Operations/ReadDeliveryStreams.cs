using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Firehose.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/API_DescribeDeliveryStream.html">DescribeDeliveryStream</a>,
/// <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/API_ListDeliveryStreams.html">ListDeliveryStreams</a> and
/// <a href="https://docs.aws.amazon.com/firehose/latest/APIReference/API_ListTagsForDeliveryStream.html">ListTagsForDeliveryStream</a>.
/// </summary>
internal static class ReadDeliveryStreams
{
    private const string TypeName = "AWS::KinesisFirehose::DeliveryStream";
    private const int UsualPage = 10;
    private const int LargestPage = 50;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Answer>("DescribeDeliveryStream", (request, context) => new Answer(DeliveryStreamShape.Of(Find(request.DeliveryStreamName, context))))
        .Add<ListRequest, ListAnswer>("ListDeliveryStreams", List)
        .Add<TagsRequest, TagsAnswer>("ListTagsForDeliveryStream", Tags);

    private static Resource Find(string? name, RequestContext context)
    {
        new RequestValidation().Required(name, "deliveryStreamName").ThrowIfAny(FirehoseErrors.Validation);
        return context.Region.Resources.Find(TypeName, name!) ?? throw FirehoseErrors.StreamNotFound(name!, context.AccountId);
    }

    private static ListAnswer List(ListRequest request, RequestContext context)
    {
        var names = context.Region.Resources.OfType(TypeName)
            .Where(stream => request.DeliveryStreamType is null || DeliveryStreamShape.TypeOf(stream) == request.DeliveryStreamType)
            .Select(stream => stream.PhysicalId).Order(StringComparer.Ordinal)
            .Where(name => request.ExclusiveStartDeliveryStreamName is null || string.CompareOrdinal(name, request.ExclusiveStartDeliveryStreamName) > 0)
            .ToList();
        var page = names.Take(request.Limit ?? UsualPage).ToList();
        return new ListAnswer(page, page.Count < names.Count);
    }

    private static TagsAnswer Tags(TagsRequest request, RequestContext context)
    {
        var tags = Find(request.DeliveryStreamName, context).Tags
            .Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).Select(tag => new Tag(tag.Key, tag.Value))
            .OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Where(tag => request.ExclusiveStartTagKey is null || string.CompareOrdinal(tag.Key, request.ExclusiveStartTagKey) > 0)
            .ToList();
        var page = tags.Take(request.Limit ?? LargestPage).ToList();
        return new TagsAnswer(page, page.Count < tags.Count);
    }

    /// <summary>A stream has one destination, which is on every page.</summary>
    private sealed record Request(string? DeliveryStreamName, int? Limit, string? ExclusiveStartDestinationId);

    private sealed record Answer(DeliveryStreamShape DeliveryStreamDescription);

    private sealed record ListRequest(int? Limit, string? DeliveryStreamType, string? ExclusiveStartDeliveryStreamName);

    private sealed record ListAnswer(IReadOnlyList<string> DeliveryStreamNames, bool HasMoreDeliveryStreams);

    private sealed record TagsRequest(string? DeliveryStreamName, string? ExclusiveStartTagKey, int? Limit);

    private sealed record TagsAnswer(IReadOnlyList<Tag> Tags, bool HasMoreTags);

    private sealed record Tag(string Key, string Value);
}
