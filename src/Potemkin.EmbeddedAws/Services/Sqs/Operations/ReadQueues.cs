using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Sqs;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sqs.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html">GetQueueAttributes</a>,
/// <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html">GetQueueUrl</a>,
/// <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html">ListQueues</a>,
/// <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueueTags.html">ListQueueTags</a>.
/// </summary>
/// <param name="recording">Knows the attributes of queues.</param>
internal sealed class ReadQueues(IRecordedConfiguration recording)
{
    private const int LargestPage = 1_000;

    public void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetQueueAttributes", Get)
        .Add<NameRequest, UrlResponse>("GetQueueUrl", GetUrl)
        .Add<ListRequest, ListResponse>("ListQueues", List)
        .Add<TagsRequest, TagsResponse>("ListQueueTags", (request, context) => new TagsResponse(OwnTags(Find(context, request.QueueUrl))));

    private Response Get(Request request, RequestContext context)
    {
        var asked = request.AttributeNames ?? [];
        if (asked.FirstOrDefault(name => !QueueAttributes.Names.Contains(name)) is { } unknown)
            throw SqsErrors.UnknownAttribute(unknown);
        var queue = Find(context, request.QueueUrl);
        var attributes = QueueAttributes.Of(queue, recording.Describe(queue).Configuration)
            .Where(attribute => asked.Contains(QueueAttributes.All) || asked.Contains(attribute.Key))
            .ToDictionary();
        // What is not there is left out; of nothing, not even the list is there.
        return new Response(attributes.Count > 0 ? attributes : null);
    }

    private static UrlResponse GetUrl(NameRequest request, RequestContext context) => new(context.Region.Resources.OfType(Queue.TypeName)
        .FirstOrDefault(queue => queue.Name == (request.QueueName ?? throw SqsErrors.MissingParameter("QueueName")))?.PhysicalId
        ?? throw SqsErrors.QueueNotFound());

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        var urls = context.Region.Resources.OfType(Queue.TypeName)
            .Where(queue => queue.Name!.StartsWith(request.QueueNamePrefix ?? "", StringComparison.Ordinal))
            .Select(queue => queue.PhysicalId).ToList();
        var page = Page.Of(urls, request.NextToken, request.MaxResults ?? LargestPage, SqsErrors.InvalidNextToken);
        return new ListResponse(page.Items.Count > 0 ? page.Items : null, page.NextToken);
    }

    /// <summary>CloudFormation puts no tags of its own on a queue.</summary>
    private static IReadOnlyDictionary<string, string> OwnTags(Resource queue) =>
        queue.Tags.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)).ToDictionary();

    private static Resource Find(RequestContext context, string? url) =>
        context.Region.Resources.Find(Queue.TypeName, url ?? throw SqsErrors.MissingParameter("QueueUrl")) ?? throw SqsErrors.QueueNotFound();

    private sealed record Request(string? QueueUrl, IReadOnlyList<string>? AttributeNames);

    private sealed record Response(IReadOnlyDictionary<string, string>? Attributes);

    private sealed record NameRequest(string? QueueName);

    private sealed record UrlResponse(string QueueUrl);

    private sealed record ListRequest(string? QueueNamePrefix, int? MaxResults, string? NextToken);

    private sealed record ListResponse(IReadOnlyList<string>? QueueUrls, string? NextToken);

    private sealed record TagsRequest(string? QueueUrl);

    private sealed record TagsResponse(IReadOnlyDictionary<string, string> Tags);
}
