using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;

namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html">ListSubscriptions</a>,
/// <a href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html">ListSubscriptionsByTopic</a>.
/// </summary>
internal static class ListSubscriptions
{
    private const int PageSize = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("ListSubscriptions", (request, context) => Answer(
            context.Region.Resources.OfType(Topic.TypeName).SelectMany(SubscriptionShape.Of), request.NextToken))
        .Add<ByTopicRequest, Response>("ListSubscriptionsByTopic", (request, context) => Answer(
            SubscriptionShape.Of(context.TopicNamed(request.TopicArn)), request.NextToken));

    private static Response Answer(IEnumerable<SubscriptionShape> all, string? nextToken)
    {
        var page = Page.Of([.. all], nextToken, PageSize, SnsErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private sealed record Request(string? NextToken);

    private sealed record ByTopicRequest(string? TopicArn, string? NextToken);

    private sealed record Response(IReadOnlyList<SubscriptionShape> Subscriptions, string? NextToken);
}
