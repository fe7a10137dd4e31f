using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Tests.Services.Logs;

public sealed class LogsServiceTests : IDisposable
{
    private const string Region = "eu-west-1";
    private const string Account = "123456789012";

    private readonly FakeTime _time = new();
    private readonly World _world;
    private readonly Dispatcher _dispatcher;

    public LogsServiceTests()
    {
        _world = new World(new EmbeddedAwsOptions { TimeProvider = _time });
        _dispatcher = new Dispatcher(_world, AwsServices.For(_world));
    }

    private LogGroups Groups => _world.Region(new AccountRegion(Account, Region)).Of<LogGroups>();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void WhatIsWrittenWithinIsReadFromOutside()
    {
        Groups.Append("/aws/lambda/rule", "one", _world.Now, [(_world.Now, "START"), (_world.Now.AddMilliseconds(5), "END")]);

        Ask("DescribeLogGroups", """{"logGroupNamePrefix":"/aws/"}""").Should().Be(
            """{"logGroups":[{"logGroupName":"/aws/lambda/rule","creationTime":1767225600000,"metricFilterCount":0,"arn":"arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/rule:*","storedBytes":60,"logGroupClass":"STANDARD","logGroupArn":"arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/rule"}]}""");
        Ask("DescribeLogStreams", """{"logGroupName":"/aws/lambda/rule","orderBy":"LastEventTime","descending":true}""").Should().Be(
            """{"logStreams":[{"logStreamName":"one","creationTime":1767225600000,"firstEventTimestamp":1767225600000,"lastEventTimestamp":1767225600005,"lastIngestionTime":1767225600000,"arn":"arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/rule:log-stream:one","storedBytes":0}]}""");
        Ask("FilterLogEvents", """{"logGroupIdentifier":"arn:aws:logs:eu-west-1:123456789012:log-group:/aws/lambda/rule:*","filterPattern":"END"}""").Should().Be(
            """{"events":[{"logStreamName":"one","timestamp":1767225600005,"message":"END","ingestionTime":1767225600000,"eventId":"00000000000000000000000000000000000000000000000000000002"}],"searchedLogStreams":[]}""");
    }

    [Fact]
    public void ALogIsReadByPagesInBothDirections()
    {
        Groups.Append("g", "s", _world.Now, Enumerable.Range(1, 5).Select(number => (_world.Now.AddSeconds(number), $"{number}")));

        var last = Page("\"limit\":2");
        var before = Page($"\"limit\":2,\"nextToken\":\"{last.Backward}\"");
        var first = Page("\"limit\":2,\"startFromHead\":true");
        var end = Page($"\"limit\":2,\"nextToken\":\"{last.Forward}\"");

        last.Messages.Should().Equal("4", "5");
        before.Messages.Should().Equal("2", "3");
        first.Messages.Should().Equal("1", "2");
        end.Messages.Should().BeEmpty();
        end.Forward.Should().Be(last.Forward);

        (IEnumerable<string> Messages, string Forward, string Backward) Page(string members)
        {
            var page = System.Text.Json.Nodes.JsonNode.Parse(Ask("GetLogEvents", $$"""{"logGroupName":"g","logStreamName":"s",{{members}}}"""))!;
            return (page["events"]!.AsArray().Select(one => one!["message"]!.ToString()), page["nextForwardToken"]!.ToString(), page["nextBackwardToken"]!.ToString());
        }
    }

    [Theory]
    [InlineData("null", "a b,a \\\"c\\\" b,[x] y")]
    [InlineData("\"a b\"", "a b,a \\\"c\\\" b")]
    [InlineData("\"\\\"a b\\\"\"", "a b")]
    [InlineData("\"\\\"[x]\\\" y\"", "[x] y")]
    public void TermsAndPhrasesMustAllBeThere(string pattern, string expected)
    {
        Groups.Append("g", "s", _world.Now, new[] { "a b", "a \"c\" b", "[x] y" }.Select(message => (_world.Now, message)));

        var messages = System.Text.Json.Nodes.JsonNode.Parse(Ask("FilterLogEvents", $$"""{"logGroupName":"g","filterPattern":{{pattern}}}"""))!["events"]!.AsArray()
            .Select(one => one!["message"]!.ToString().Replace("\"", "\\\""));

        string.Join(',', messages).Should().Be(expected);
    }

    [Theory]
    [InlineData("{ $.a = 1 }")]
    [InlineData("?a ?b")]
    [InlineData("-a")]
    [InlineData("%a.*%")]
    [InlineData("[a, b]")]
    public void AnyOtherPatternIsRefusedByName(string pattern)
    {
        Groups.Create("g", _world.Now);

        var answer = Send("FilterLogEvents", $$"""{"logGroupName":"g","filterPattern":"{{pattern}}"}""");

        answer.Status.Should().Be(501);
        answer.Body.Should().Contain($"The embedded AWS does not support the parameter 'filterPattern: {pattern}' of FilterLogEvents.");
    }

    [Fact]
    public void EventsArePutInOrderAndNotOfAnotherAge()
    {
        Ask("CreateLogGroup", """{"logGroupName":"g","tags":{"team":"audit"}}""").Should().Be("{}");
        Ask("CreateLogStream", """{"logGroupName":"g","logStreamName":"s"}""").Should().Be("{}");
        var now = _world.Now.ToUnixTimeMilliseconds();

        Ask("PutLogEvents", $$"""{"logGroupName":"g","logStreamName":"s","logEvents":[{"timestamp":1,"message":"old"},{"timestamp":{{now}},"message":"now"},{"timestamp":{{now + 10_000_000}},"message":"new"}]}""")
            .Should().EndWith(""","rejectedLogEventsInfo":{"tooOldLogEventEndIndex":1,"tooNewLogEventStartIndex":2}}""");
        Send("PutLogEvents", $$"""{"logGroupName":"g","logStreamName":"s","logEvents":[{"timestamp":{{now}},"message":"a"},{"timestamp":{{now - 1}},"message":"b"}]}""")
            .Body.Should().Be("""{"__type":"InvalidParameterException","message":"Log events in a single PutLogEvents request must be in chronological order."}""");

        Groups.Find("g")!.Find("s")!.Events.Select(one => one.Message).Should().Equal("now");
        Ask("ListTagsLogGroup", """{"logGroupName":"g"}""").Should().Be("""{"tags":{"team":"audit"}}""");
        Ask("ListTagsForResource", """{"resourceArn":"arn:aws:logs:eu-west-1:123456789012:log-group:g"}""").Should().Be("""{"tags":{"team":"audit"}}""");
    }

    [Theory]
    [InlineData("CreateLogGroup", """{"logGroupName":"g"}""", "ResourceAlreadyExistsException", "The specified log group already exists")]
    [InlineData("CreateLogStream", """{"logGroupName":"g","logStreamName":"s"}""", "ResourceAlreadyExistsException", "The specified log stream already exists")]
    [InlineData("DeleteLogGroup", """{"logGroupName":"other"}""", "ResourceNotFoundException", "The specified log group does not exist.")]
    [InlineData("GetLogEvents", """{"logGroupName":"g","logStreamName":"other"}""", "ResourceNotFoundException", "The specified log stream does not exist.")]
    [InlineData("PutRetentionPolicy", """{"logGroupName":"g","retentionInDays":2}""", "InvalidParameterException", "1 validation error detected: Value '2' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]")]
    public void WhatIsWrongIsRefused(string operation, string members, string code, string message)
    {
        Groups.Append("g", "s", _world.Now, []);

        Send(operation, members).Body.Should().Be($$"""{"__type":"{{code}}","message":"{{message}}"}""");
    }

    [Fact]
    public void AGroupKeepsAFewMegabytesAndTheOldestGoFirst()
    {
        var message = new string('x', 1024 * 1024 - 26);

        for (var number = 0; number < 20; number++)
            Groups.Append("g", $"s{number % 2}", _world.Now, [(_world.Now.AddSeconds(number), message)]);

        var group = Groups.Find("g")!;
        group.Size.Should().BeInRange(6 * 1024 * 1024, 8 * 1024 * 1024);
        group.Streams.SelectMany(stream => stream.Events).Min(one => one.Time).Should().BeAfter(_world.Now.AddSeconds(11));
    }

    [Fact]
    public void AGroupOfAStackIsThereAsLongAsTheStackHasIt()
    {
        var region = _world.Region(new AccountRegion(Account, Region));
        var resource = new Resource
        {
            Type = "AWS::Logs::LogGroup",
            PhysicalId = "of-a-stack",
            ResourceId = "of-a-stack",
            Arn = "arn:aws:logs:eu-west-1:123456789012:log-group:of-a-stack:*",
            Region = region,
            CreatedAt = _world.Now,
            Properties = new System.Text.Json.Nodes.JsonObject { ["RetentionInDays"] = 7 },
        };

        region.Resources.Add(resource);
        Groups.Find("of-a-stack")!.RetentionInDays.Should().Be(7);

        region.Resources.Remove(resource);
        Groups.Find("of-a-stack").Should().BeNull();
    }

    [Fact]
    public void LogsAreSavedWithTheRegion()
    {
        Groups.Append("g", "s", _world.Now, [(_world.Now, "a")]);
        using var other = new World(new EmbeddedAwsOptions { TimeProvider = _time });

        other.Load(_world.Save());
        var groups = other.Region(new AccountRegion(Account, Region)).Of<LogGroups>();
        groups.Append("g", "s", other.Now, [(other.Now, "b")]);

        groups.Find("g")!.Find("s")!.Events.Select(one => (one.Id, one.Message)).Should().Equal((1, "a"), (2, "b"));
    }

    private string Ask(string operation, string members)
    {
        var answer = Send(operation, members);
        answer.Status.Should().Be(200, answer.Body);
        return answer.Body;
    }

    private WireAnswer Send(string operation, string members) => _dispatcher.Dispatch(
        new RequestHead($"AWS4-HMAC-SHA256 Credential=key/20260101/{Region}/logs/aws4_request, SignedHeaders=host, Signature=0", $"Logs_20140328.{operation}"),
        members,
        "id",
        new RequestTrail());
}
