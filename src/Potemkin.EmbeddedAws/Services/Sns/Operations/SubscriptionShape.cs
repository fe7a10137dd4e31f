using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>
/// A subscription that a topic's own template asks for; those that a person or a site has to confirm never are.
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/API_Subscription.html">Subscription</a>.
/// </summary>
internal sealed record SubscriptionShape(string SubscriptionArn, string Owner, string Protocol, string Endpoint, string TopicArn)
{
    private const string Pending = "PendingConfirmation";

    private static readonly string[] ToBeConfirmed = ["email", "email-json", "http", "https"];

    [JsonIgnore]
    public bool IsPending => SubscriptionArn == Pending;

    public static IEnumerable<SubscriptionShape> Of(Resource topic) => topic.Properties.Objects("Subscription").Select(subscription =>
    {
        var (protocol, endpoint) = (subscription.Text("Protocol")!, subscription.Text("Endpoint")!);
        var arn = ToBeConfirmed.Contains(protocol) ? Pending : $"{topic.Arn}:{StableId.Uuid($"{protocol} {endpoint} of {topic.Arn}")}";
        return new SubscriptionShape(arn, topic.Region.Id.AccountId, protocol, endpoint, topic.Arn);
    });
}
