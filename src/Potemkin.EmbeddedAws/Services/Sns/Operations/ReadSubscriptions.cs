using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;

namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html">GetSubscriptionAttributes</a>,
/// <a href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html">ListSubscriptions</a>,
/// <a href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html">ListSubscriptionsByTopic</a>.
/// </summary>
internal static class ReadSubscriptions
{
    private const int PageSize = 100;

    private static readonly string[] Policies = ["DeliveryPolicy", "FilterPolicy", "RedrivePolicy", "ReplayPolicy"];

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetSubscriptionAttributes", Get)
        .Add<ListRequest, ListResponse>("ListSubscriptions", (request, context) => Answer(All(context), request.NextToken))
        .Add<ByTopicRequest, ListResponse>("ListSubscriptionsByTopic", (request, context) => Answer(
            Subscription.Of(context.TopicNamed(request.TopicArn)), request.NextToken));

    private static Response Get(Request request, RequestContext context)
    {
        new RequestValidation().Required(request.SubscriptionArn, "subscriptionArn").ThrowIfAny(SnsErrors.Validation);
        return new Response(AttributesOf(
            All(context).FirstOrDefault(subscription => subscription.Arn == request.SubscriptionArn) ?? throw SnsErrors.SubscriptionNotFound()));
    }

    private static Dictionary<string, string> AttributesOf(Subscription subscription)
    {
        var properties = subscription.Properties;
        var attributes = new Dictionary<string, string>
        {
            ["SubscriptionPrincipal"] = subscription.Topic.Region.Id.GlobalArn("iam", "root"),
            ["Owner"] = subscription.Owner,
            ["RawMessageDelivery"] = Written(properties.Flag("RawMessageDelivery")),
            ["TopicArn"] = subscription.Topic.Arn,
            ["Endpoint"] = subscription.Endpoint,
            ["Protocol"] = subscription.Protocol,
            ["PendingConfirmation"] = Written(subscription.IsPending),
            ["ConfirmationWasAuthenticated"] = Written(!subscription.IsPending),
            ["SubscriptionArn"] = subscription.Arn,
        };
        foreach (var policy in Policies.Where(properties.ContainsKey))
            attributes[policy] = properties[policy] is JsonObject document ? CompactJson.Of(document) : properties.Text(policy)!;
        if (properties.ContainsKey("FilterPolicy"))
            attributes["FilterPolicyScope"] = properties.Text("FilterPolicyScope") ?? "MessageAttributes";
        if (properties.Text("SubscriptionRoleArn") is { } role)
            attributes["SubscriptionRoleArn"] = role;
        return attributes;
    }

    private static IEnumerable<Subscription> All(RequestContext context) => context.Region.Resources.OfType(Topic.TypeName).SelectMany(Subscription.Of);

    private static ListResponse Answer(IEnumerable<Subscription> all, string? nextToken)
    {
        var page = Page.Of([.. all.Select(SubscriptionShape.Of)], nextToken, PageSize, SnsErrors.InvalidNextToken);
        return new ListResponse(page.Items, page.NextToken);
    }

    private static string Written(bool flag) => flag ? "true" : "false";

    private sealed record Request(string? SubscriptionArn);

    private sealed record Response(IReadOnlyDictionary<string, string> Attributes);

    private sealed record ListRequest(string? NextToken);

    private sealed record ByTopicRequest(string? TopicArn, string? NextToken);

    private sealed record ListResponse(IReadOnlyList<SubscriptionShape> Subscriptions, string? NextToken);
}
