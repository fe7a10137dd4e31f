using System.IO.Compression;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class SnapshotTests : IDisposable
{
    private const string Deliver = """{"deliveryChannelName":"default"}""";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ASnapshotIsPutIntoTheBucketOfTheChannel()
    {
        _aws.Region.Create("AWS::S3::Bucket", """{"BucketName":"records"}""");
        Call("PutDeliveryChannel", """{"DeliveryChannel":{"s3BucketName":"records","s3KeyPrefix":"config"}}""");

        var id = Call("DeliverConfigSnapshot", Deliver)["configSnapshotId"]!.ToString();

        var stored = _aws.Region.State.Of<BucketObjects>().Of("records").Should().ContainSingle().Subject;
        stored.Key.Should().Be($"config/AWSLogs/123456789012/Config/us-east-1/2026/1/1/ConfigSnapshot/123456789012_Config_us-east-1_ConfigSnapshot_20260101T000000Z_{id}.json.gz");
        var snapshot = JsonNode.Parse(new GZipStream(new MemoryStream(stored.Content), CompressionMode.Decompress))!;
        snapshot["configSnapshotId"]!.ToString().Should().Be(id);
        snapshot["configurationItems"]!.AsArray().Should().ContainSingle().Which!["configuration"]!["name"]!.ToString().Should().Be("records");
        Status().Should().Be("""{"lastStatus":"SUCCESS","lastAttemptTime":1767225600,"lastSuccessfulTime":1767225600}""");
    }

    [Fact]
    public void WithoutTheBucketTheDeliveryFails()
    {
        Call("DeliverConfigSnapshot", Deliver);

        Status().Should().Be(
            """{"lastStatus":"FAILURE","lastErrorCode":"NoSuchBucket","lastErrorMessage":"The specified bucket does not exist","lastAttemptTime":1767225600}""");
    }

    [Fact]
    public void NothingIsDeliveredWhileNothingIsRecorded()
    {
        Call("StopConfigurationRecorder", """{"ConfigurationRecorderName":"default"}""");

        _aws.Json("config", "DeliverConfigSnapshot", Deliver).Should().Be(
            "400 NoRunningConfigurationRecorderException: There is no configuration recorder running.");
        _aws.Json("config", "DeliverConfigSnapshot", """{"deliveryChannelName":"mine"}""").Should().Be(
            "400 NoSuchDeliveryChannelException: Cannot find delivery channel with specified name 'mine'.");
    }

    private JsonNode Call(string operation, string request) => JsonNode.Parse(_aws.Json("config", operation, request))!;

    private string Status() =>
        Call("DescribeDeliveryChannelStatus", "{}")["DeliveryChannelsStatus"]![0]!["configSnapshotDeliveryInfo"]!.ToJsonString();
}
