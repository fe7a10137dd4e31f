using Potemkin.EmbeddedAws.ResourceTypes.Sns;

namespace Potemkin.EmbeddedAws.Tests.Services.Sns;

public sealed class SnsServiceTests : IDisposable
{
    private const string Version = "2010-03-31";
    private const string Arn = "arn:aws:sns:us-east-1:123456789012:alarms";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ATopicHasItsAttributesAndThoseWhoSubscribed()
    {
        _aws.Region.Create<Topic>(
            """{"TopicName":"alarms","KmsMasterKeyId":"alias/mine","Subscription":[{"Protocol":"email","Endpoint":"ann@example.org"},{"Protocol":"sqs","Endpoint":"arn:aws:sqs:us-east-1:123456789012:q"}]}""");

        Ask("ListTopics").Should().Be($"<Topics><member><TopicArn>{Arn}</TopicArn></member></Topics>");
        Ask($"GetTopicAttributes&TopicArn={Arn}").Should().StartWith("<Attributes><entry><key>Policy</key><value>{")
            .And.Contain("<entry><key>KmsMasterKeyId</key><value>alias/mine</value></entry>")
            .And.Contain("<entry><key>SubscriptionsConfirmed</key><value>1</value></entry><entry><key>SubscriptionsPending</key><value>1</value></entry>");
        Ask("ListSubscriptions").Should().Be(Ask($"ListSubscriptionsByTopic&TopicArn={Arn}")).And.StartWith(
            "<Subscriptions><member><SubscriptionArn>PendingConfirmation</SubscriptionArn><Owner>123456789012</Owner><Protocol>email</Protocol>"
            + $"<Endpoint>ann@example.org</Endpoint><TopicArn>{Arn}</TopicArn></member><member><SubscriptionArn>{Arn}:");
    }

    [Fact]
    public void ATopicThatIsNotThereIsNotFound() => _aws.Refused("sns", Version, $"GetTopicAttributes&TopicArn={Arn}").Should().Be(
        (404, "<Error><Type>Sender</Type><Code>NotFound</Code><Message>Topic does not exist</Message></Error>"));

    private string Ask(string form) => _aws.Query("sns", Version, form);
}
