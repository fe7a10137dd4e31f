namespace Potemkin.EmbeddedAws.Services.Sns.Operations;

/// <summary>
/// A subscription as lists show it, which keep its ARN back until it is confirmed.
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/API_Subscription.html">Subscription</a>.
/// </summary>
internal sealed record SubscriptionShape(string SubscriptionArn, string Owner, string Protocol, string Endpoint, string TopicArn)
{
    private const string Pending = "PendingConfirmation";

    public static SubscriptionShape Of(Subscription subscription) => new(
        subscription.IsPending ? Pending : subscription.Arn,
        subscription.Owner,
        subscription.Protocol,
        subscription.Endpoint,
        subscription.Topic.Arn);
}
