using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Sns;

public class TopicTests
{
    private const string Policy = """{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sns:Publish","Resource":"*"}]}""";

    private readonly TestRegion _region = new();

    [Fact]
    public void ItsArnIsBothIds()
    {
        var topic = _region.Create<Topic>("{}", "Alerts");

        topic.PhysicalId.Should().MatchRegex("^arn:aws:sns:us-east-1:123456789012:my-stack-Alerts-[A-Za-z0-9]{12}$");
        topic.ResourceId.Should().Be(topic.PhysicalId);
        topic.Attributes["TopicArn"].ToString().Should().Be(topic.Arn);
        topic.Attributes["TopicName"].ToString().Should().Be(topic.Name);
        _region.Create<Topic>("""{"FifoTopic":true}""").Name.Should().EndWith(".fifo");
    }

    [Fact]
    public void IsRecordedWithItsAttributesAsTexts()
    {
        var topic = _region.Create<Topic>("""{"TopicName":"alerts","DisplayName":"Alerts","KmsMasterKeyId":"alias/aws/sns","Tags":[{"Key":"team","Value":"audit"}]}""");

        var recorded = JsonNode.Parse(TestRegion.Recorded(topic))!;

        recorded["configuration"]!["Policy"]!.ToString().Should().Contain("""
            "Resource":"arn:aws:sns:us-east-1:123456789012:alerts","Condition":{"StringEquals":{"AWS:SourceOwner":"123456789012"}}
            """);
        recorded["configuration"]!["Owner"]!.ToString().Should().Be("123456789012");
        recorded["configuration"]!["TopicArn"]!.ToString().Should().Be(topic.Arn);
        recorded["configuration"]!["DisplayName"]!.ToString().Should().Be("Alerts");
        recorded["configuration"]!["KmsMasterKeyId"]!.ToString().Should().Be("alias/aws/sns");
        recorded["supplementaryConfiguration"]!.ToJsonString().Should().Be("""{"Tags":[{"key":"team","value":"audit"}]}""");
    }

    [Fact]
    public void ItsPolicyShowsInItsItem()
    {
        var topic = _region.Create<Topic>("{}");
        var changed = new List<Resource>();
        _region.World.ResourceChanged += change => changed.Add(change.Resource);
        var policy = _region.Create<TopicPolicy>(PolicyOf(topic.Arn));
        string Recorded() => JsonNode.Parse(TestRegion.Recorded(topic))!["configuration"]!["Policy"]!.ToString();

        changed.Should().Equal(policy, topic);
        Recorded().Should().Be(Policy);
        _region.Delete<TopicPolicy>(policy);

        Recorded().Should().Contain("__default_policy_ID");
    }

    [Fact]
    public void AnUpdateChangesItInPlace()
    {
        var topic = _region.Create<Topic>("{}");

        _region.Update<Topic>(topic, "{}", """{"KmsMasterKeyId":"alias/audit"}""");

        topic.Properties["KmsMasterKeyId"]!.ToString().Should().Be("alias/audit");
    }

    [Theory]
    [InlineData("""{"TopicName":"a b"}""")]
    [InlineData("""{"TopicName":"a","FifoTopic":true}""")]
    [InlineData("""{"TopicName":"a.fifo"}""")]
    public void ANameThatSnsDoesNotTakeIsRefused(string properties) =>
        _region.FailureOf<Topic>(properties).Should().Be(SnsText("Invalid parameter: Topic Name"));

    [Fact]
    public void ANameIsTakenOnce()
    {
        _region.Create<Topic>("""{"TopicName":"a"}""");

        _region.FailureOf<Topic>("""{"TopicName":"a"}""").Should().EndWith("already exists.\" (RequestToken: -, HandlerErrorCode: AlreadyExists)");
    }

    [Fact]
    public void APolicyOfNoTopicOrMalformedIsRefused()
    {
        var topic = _region.Create<Topic>("{}");

        _region.FailureOf<TopicPolicy>(PolicyOf("arn:aws:sns:us-east-1:123456789012:gone")).Should().Be(SnsText("Topic does not exist", 404, "NotFound"));
        _region.FailureOf<TopicPolicy>($$$"""{"Topics":["{{{topic.Arn}}}"],"PolicyDocument":{}}""").Should().Be(SnsText("Invalid parameter: Policy Error: null"));
    }

    private static string PolicyOf(string topic) => $$$"""{"Topics":["{{{topic}}}"],"PolicyDocument":{{{Policy}}}}""";

    private static string SnsText(string message, int status = 400, string code = "InvalidRequest") =>
        $"Resource handler returned message: \"{message} (Service: Sns, Status Code: {status}, Request ID: -) (SDK Attempt Count: 1)\" "
        + $"(RequestToken: -, HandlerErrorCode: {code})";
}
