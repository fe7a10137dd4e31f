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
    public void ASubscriptionHasTheAttributesThatItsTemplateGives()
    {
        _aws.Region.Create<Topic>("""{"TopicName":"alarms"}""");
        var subscription = _aws.Region.Create(
            "AWS::SNS::Subscription", $$$"""{"TopicArn":"{{{Arn}}}","Protocol":"sqs","Endpoint":"arn:q","RawMessageDelivery":true,"FilterPolicy":{"kind":["a"]}}""").PhysicalId;

        Ask($"GetSubscriptionAttributes&SubscriptionArn={subscription}").Should().Contain("<key>RawMessageDelivery</key><value>true</value>")
            .And.Contain("<key>PendingConfirmation</key><value>false</value>").And.Contain($"<key>SubscriptionArn</key><value>{subscription}</value>")
            .And.Contain("""<key>FilterPolicy</key><value>{"kind":["a"]}</value>""").And.Contain("<key>FilterPolicyScope</key><value>MessageAttributes</value>");
        _aws.Refused("sns", Version, $"GetSubscriptionAttributes&SubscriptionArn={Arn}:none").Should().Be(
            (404, "<Error><Type>Sender</Type><Code>NotFound</Code><Message>Subscription does not exist</Message></Error>"));
    }

    [Fact]
    public void ATopicThatIsNotThereIsNotFound() => _aws.Refused("sns", Version, $"GetTopicAttributes&TopicArn={Arn}").Should().Be(
        (404, "<Error><Type>Sender</Type><Code>NotFound</Code><Message>Topic does not exist</Message></Error>"));

    private string Ask(string form) => _aws.Query("sns", Version, form);
}
