using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Kinesis;

public sealed class KinesisServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ShardsShareOutTheHashKeys()
    {
        _aws.Region.Create("AWS::Kinesis::Stream", """{"Name":"events","ShardCount":2}""");

        var stream = JsonNode.Parse(_aws.Json("kinesis", "DescribeStream", """{"StreamName":"events"}"""))!["StreamDescription"]!;

        stream["Shards"]!.AsArray().Select(shard => shard!["HashKeyRange"]!.ToJsonString()).Should().Equal(
            """{"StartingHashKey":"0","EndingHashKey":"170141183460469231731687303715884105727"}""",
            """{"StartingHashKey":"170141183460469231731687303715884105728","EndingHashKey":"340282366920938463463374607431768211455"}""");
        stream["Shards"]!.AsArray().Select(shard => shard!["SequenceNumberRange"]!["StartingSequenceNumber"]!.ToString())
            .Should().OnlyHaveUniqueItems().And.OnlyContain(number => number.Length == 56);
        stream["EncryptionType"]!.ToString().Should().Be("NONE");
        stream["RetentionPeriodHours"]!.ToString().Should().Be("24");
    }

    [Fact]
    public void EncryptionIsTold()
    {
        _aws.Region.Create("AWS::Kinesis::Stream", """{"Name":"events","StreamEncryption":{"EncryptionType":"KMS","KeyId":"alias/aws/kinesis"}}""");

        var summary = JsonNode.Parse(_aws.Json("kinesis", "DescribeStreamSummary", """{"StreamName":"events"}"""))!["StreamDescriptionSummary"]!;

        (summary["EncryptionType"]!.ToString(), summary["KeyId"]!.ToString()).Should().Be(("KMS", "alias/aws/kinesis"));
        summary["OpenShardCount"]!.ToString().Should().Be("1");
        summary.AsObject().ContainsKey("Shards").Should().BeFalse();
    }

    [Fact]
    public void StreamThatIsNotThereIsNotFound() => _aws.Json("kinesis", "DescribeStream", """{"StreamName":"none"}""").Should().Be(
        "400 ResourceNotFoundException: Stream none under account 123456789012 not found.");
}
