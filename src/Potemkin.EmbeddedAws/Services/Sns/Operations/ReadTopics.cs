using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;

namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html">GetTopicAttributes</a>,
/// <a href="https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html">ListTopics</a>,
/// <a href="https://docs.aws.amazon.com/sns/latest/api/API_ListTagsForResource.html">ListTagsForResource</a>.
/// </summary>
/// <param name="recording">Knows the attributes of topics.</param>
internal sealed class ReadTopics(IRecordedConfiguration recording)
{
    private const int PageSize = 100;

    public void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetTopicAttributes", Get)
        .Add<ListRequest, ListResponse>("ListTopics", List)
        .Add<TagsRequest, TagsResponse>("ListTagsForResource", ListTags);

    private Response Get(Request request, RequestContext context)
    {
        var topic = context.TopicNamed(request.TopicArn);
        var attributes = recording.Describe(topic).Configuration.ToDictionary(attribute => attribute.Key, attribute => $"{attribute.Value}");
        var subscriptions = Subscription.Of(topic).ToList();
        var pending = subscriptions.Count(subscription => subscription.IsPending);
        attributes["SubscriptionsConfirmed"] = (subscriptions.Count - pending).ToString(CultureInfo.InvariantCulture);
        attributes["SubscriptionsPending"] = pending.ToString(CultureInfo.InvariantCulture);
        attributes["SubscriptionsDeleted"] = "0";
        if (topic.Properties["ArchivePolicy"] is JsonObject archive)
            attributes["ArchivePolicy"] = CompactJson.Of(new JsonObject(archive.Select(rule => KeyValuePair.Create(rule.Key, (JsonNode?)$"{rule.Value}"))));
        return new Response(attributes);
    }

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        var topics = context.Region.Resources.OfType(Topic.TypeName).Select(topic => new TopicShape(topic.Arn));
        var page = Page.Of([.. topics], request.NextToken, PageSize, SnsErrors.InvalidNextToken);
        return new ListResponse(page.Items, page.NextToken);
    }

    private static TagsResponse ListTags(TagsRequest request, RequestContext context)
    {
        new RequestValidation().Required(request.ResourceArn, "resourceArn").ThrowIfAny(SnsErrors.Validation);
        var topic = context.Region.Resources.Find(Topic.TypeName, request.ResourceArn!) ?? throw SnsErrors.ResourceNotFound();
        return new TagsResponse([.. topic.Tags.Select(tag => new TagShape(tag.Key, tag.Value))]);
    }

    private sealed record Request(string? TopicArn);

    private sealed record Response(IReadOnlyDictionary<string, string> Attributes);

    private sealed record ListRequest(string? NextToken);

    private sealed record TopicShape(string TopicArn);

    private sealed record ListResponse(IReadOnlyList<TopicShape> Topics, string? NextToken);

    private sealed record TagsRequest(string? ResourceArn);

    private sealed record TagShape(string Key, string Value);

    private sealed record TagsResponse(IReadOnlyList<TagShape> Tags);
}
