using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>
/// A subscription that a template asks for, in the topic or as a resource of its own; those that a person or a site has to confirm never are.
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/API_Subscription.html">Subscription</a>.
/// </summary>
internal sealed record SubscriptionShape(string SubscriptionArn, string Owner, string Protocol, string Endpoint, string TopicArn)
{
    private const string TypeName = "AWS::SNS::Subscription";
    private const string Pending = "PendingConfirmation";

    private static readonly string[] ToBeConfirmed = ["email", "email-json", "http", "https"];

    [JsonIgnore]
    public bool IsPending => SubscriptionArn == Pending;

    public static IEnumerable<SubscriptionShape> Of(Resource topic) =>
        topic.Properties.Objects("Subscription")
            .Select(subscription => Of(topic, subscription, $"{topic.Arn}:{StableId.Uuid($"{subscription.Text("Protocol")} {subscription.Text("Endpoint")} of {topic.Arn}")}"))
            .Concat(topic.Region.Resources.OfType(TypeName)
                .Where(subscription => subscription.Properties.Text("TopicArn") == topic.Arn)
                .Select(subscription => Of(topic, subscription.Properties, subscription.PhysicalId)));

    private static SubscriptionShape Of(Resource topic, JsonObject subscription, string arn)
    {
        var protocol = subscription.Text("Protocol")!;
        return new SubscriptionShape(
            ToBeConfirmed.Contains(protocol) ? Pending : arn, topic.Region.Id.AccountId, protocol, subscription.Text("Endpoint") ?? "", topic.Arn);
    }
}
