using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Firehose;

public sealed class FirehoseServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ABucketIsDescribedInBothForms()
    {
        _aws.Region.Create("AWS::KinesisFirehose::DeliveryStream", """
            {"DeliveryStreamName":"logs","S3DestinationConfiguration":{"BucketARN":"arn:aws:s3:::b","RoleARN":"arn:r","CompressionFormat":"GZIP"}}
            """);

        var stream = Describe("logs");

        var destination = stream["Destinations"]![0]!;
        destination["S3DestinationDescription"]!.ToJsonString().Should().Be(
            """{"BucketARN":"arn:aws:s3:::b","RoleARN":"arn:r","CompressionFormat":"GZIP","BufferingHints":{"SizeInMBs":5,"IntervalInSeconds":300},"EncryptionConfiguration":{"NoEncryptionConfig":"NoEncryption"},"CloudWatchLoggingOptions":{"Enabled":false}}""");
        destination["ExtendedS3DestinationDescription"]!["S3BackupMode"]!.ToString().Should().Be("Disabled");
        (stream["DeliveryStreamType"]!.ToString(), stream["DeliveryStreamEncryptionConfiguration"]!.ToJsonString()).Should().Be(("DirectPut", """{"Status":"DISABLED"}"""));
        stream.AsObject().ContainsKey("Source").Should().BeFalse();
    }

    [Fact]
    public void SecretsAreNotGivenBack()
    {
        _aws.Region.Create("AWS::KinesisFirehose::DeliveryStream", """
            {"DeliveryStreamName":"web","HttpEndpointDestinationConfiguration":{"EndpointConfiguration":{"Url":"https://example.org","AccessKey":"hidden"},
             "S3Configuration":{"BucketARN":"arn:aws:s3:::b","RoleARN":"arn:r"}}}
            """);

        var destination = Describe("web")["Destinations"]![0]!["HttpEndpointDestinationDescription"]!;

        destination["EndpointConfiguration"]!.ToJsonString().Should().Be("""{"Url":"https://example.org"}""");
        destination["S3DestinationDescription"]!["CompressionFormat"]!.ToString().Should().Be("UNCOMPRESSED");
    }

    [Fact]
    public void StreamsAreListedInPages()
    {
        foreach (var name in new[] { "b", "a", "c" })
            _aws.Region.Create("AWS::KinesisFirehose::DeliveryStream", $$"""{"DeliveryStreamName":"{{name}}"}""");

        _aws.Json("firehose", "ListDeliveryStreams", """{"Limit":2}""").Should().Be("""{"DeliveryStreamNames":["a","b"],"HasMoreDeliveryStreams":true}""");
        _aws.Json("firehose", "ListDeliveryStreams", """{"ExclusiveStartDeliveryStreamName":"b"}""").Should().Be(
            """{"DeliveryStreamNames":["c"],"HasMoreDeliveryStreams":false}""");
    }

    [Fact]
    public void AStreamThatIsNotThereIsNotFound() => _aws.Json("firehose", "DescribeDeliveryStream", """{"DeliveryStreamName":"none"}""").Should().Be(
        "400 ResourceNotFoundException: Firehose none under account 123456789012 not found.");

    private JsonNode Describe(string name) => JsonNode.Parse(
        _aws.Json("firehose", "DescribeDeliveryStream", $$"""{"DeliveryStreamName":"{{name}}"}"""))!["DeliveryStreamDescription"]!;
}
