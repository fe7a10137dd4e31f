using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Lambda;

/// <summary>What functions read from, as Lambda tells it.</summary>
public sealed class EventSourceTests : IDisposable
{
    private const string Arn = "arn:aws:lambda:us-east-1:123456789012:function:judge";
    private const string Mappings = "/2015-03-31/event-source-mappings";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AMappingOfAQueueHasTheDefaultsOfQueues()
    {
        var mapping = CreateMapping("judge", "arn:aws:sqs:us-east-1:123456789012:q", ""","Enabled":"false" """);

        var answer = Json($"{Mappings}/{mapping}");

        answer["FunctionArn"]!.ToString().Should().Be(Arn);
        answer["BatchSize"]!.GetValue<int>().Should().Be(10);
        answer["State"]!.ToString().Should().Be("Disabled");
        answer["StateTransitionReason"]!.ToString().Should().Be("USER_INITIATED");
        answer.AsObject().Select(member => member.Key).Should().NotContain(["StartingPosition", "ParallelizationFactor", "DestinationConfig"]);
    }

    [Fact]
    public void AMappingOfAStreamHasTheDefaultsOfStreams()
    {
        var mapping = CreateMapping(Arn, "arn:aws:kinesis:us-east-1:123456789012:stream/s", ""","StartingPosition":"LATEST","MaximumRetryAttempts":"2" """);

        var answer = Json($"{Mappings}/{mapping}");

        answer["FunctionArn"]!.ToString().Should().Be(Arn);
        answer["BatchSize"]!.GetValue<int>().Should().Be(100);
        answer["MaximumRetryAttempts"]!.GetValue<int>().Should().Be(2);
        answer["MaximumRecordAgeInSeconds"]!.GetValue<int>().Should().Be(-1);
        answer["StartingPosition"]!.ToString().Should().Be("LATEST");
    }

    [Fact]
    public void MappingsAreListedByFunctionAndBySource()
    {
        var first = CreateMapping("judge", "arn:aws:sqs:us-east-1:123456789012:one");
        var second = CreateMapping("judge", "arn:aws:sqs:us-east-1:123456789012:two");
        var other = CreateMapping("jury", "arn:aws:sqs:us-east-1:123456789012:one");

        Listed().Should().BeEquivalentTo(first, second, other);
        Listed(("FunctionName", "judge")).Should().BeEquivalentTo(first, second);
        Listed(("EventSourceArn", "arn:aws:sqs:us-east-1:123456789012:one")).Should().BeEquivalentTo(first, other);
        _aws.Get("lambda", $"{Mappings}/none").Should().Be("404 ResourceNotFoundException: The resource you requested does not exist.");

        IEnumerable<string> Listed(params (string Name, string Value)[] query) =>
            JsonNode.Parse(_aws.Get("lambda", Mappings, query))!["EventSourceMappings"]!.AsArray().Select(mapping => mapping!["UUID"]!.ToString());
    }

    private string CreateMapping(string function, string source, string others = "") => _aws.Region.Create(
        "AWS::Lambda::EventSourceMapping", $$"""{"FunctionName":"{{function}}","EventSourceArn":"{{source}}"{{others}} }""").PhysicalId;

    private JsonNode Json(string path) => JsonNode.Parse(_aws.Get("lambda", path))!;
}
