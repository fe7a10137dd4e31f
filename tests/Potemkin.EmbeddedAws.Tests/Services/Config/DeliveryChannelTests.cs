namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class DeliveryChannelTests : IDisposable
{
    private const string Recorder = """{"ConfigurationRecorderName":"default"}""";
    private const string Channel = """{"DeliveryChannelName":"default"}""";

    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ARecorderIsNotStartedWithoutADeliveryChannel()
    {
        _aws.Call("StopConfigurationRecorder", Recorder);
        _aws.Call("DeleteDeliveryChannel", Channel);

        var refusal = _aws.Fail("StartConfigurationRecorder", Recorder);
        _aws.Call("PutDeliveryChannel", """{"DeliveryChannel":{"name":"mine","s3BucketName":"records"}}""");
        _aws.Call("StartConfigurationRecorder", Recorder);

        refusal.Should().Be(("NoAvailableDeliveryChannelException", "Delivery channel is not available to start configuration recorder."));
    }

    [Fact]
    public void TheChannelOfARunningRecorderIsNotDeleted()
    {
        var refusal = _aws.Fail("DeleteDeliveryChannel", Channel);

        refusal.Should().Be((
            "LastDeliveryChannelDeleteFailedException",
            "Failed to delete last specified delivery channel with name 'default', because there, because there is a running configuration recorder."));
    }

    [Fact]
    public void AChannelIsShownAsItWasPut()
    {
        const string Put =
            """{"name":"default","s3BucketName":"records","s3KeyPrefix":"a","s3KmsKeyArn":"arn:aws:kms:eu-west-1:123456789012:key/1","snsTopicARN":"arn:aws:sns:eu-west-1:123456789012:t","configSnapshotDeliveryProperties":{"deliveryFrequency":"Six_Hours"}}""";
        _aws.Call("PutDeliveryChannel", $$"""{"DeliveryChannel":{{Put}}}""");

        var channels = _aws.Call("DescribeDeliveryChannels");
        var status = _aws.Call("DescribeDeliveryChannelStatus");

        channels.ToJsonString().Should().Be($$"""{"DeliveryChannels":[{{Put}}]}""");
        status.ToJsonString().Should().Be(
            """{"DeliveryChannelsStatus":[{"name":"default","configSnapshotDeliveryInfo":{},"configHistoryDeliveryInfo":{},"configStreamDeliveryInfo":{"lastStatus":"NOT_APPLICABLE"}}]}""");
    }

    [Theory]
    [InlineData("""{"name":" ","s3BucketName":"b"}""", "InvalidDeliveryChannelNameException", "The delivery channel name ' ' is not valid, blank string.")]
    [InlineData("""{"name":"default"}""", "NoSuchBucketException", "Cannot find a S3 bucket with an empty bucket name.")]
    [InlineData("""{"s3BucketName":"b","s3KeyPrefix":""}""", "InvalidS3KeyPrefixException", "The s3 key prefix '' is not valid, empty s3 key prefix.")]
    [InlineData("""{"s3BucketName":"b","s3KmsKeyArn":""}""", "InvalidS3KmsKeyArnException", "The arn '' is not a valid kms key or alias arn.")]
    [InlineData("""{"s3BucketName":"b","snsTopicARN":""}""", "InvalidSNSTopicARNException", "The sns topic arn '' is not valid.")]
    [InlineData(
        """{"name":"other","s3BucketName":"b"}""",
        "MaxNumberOfDeliveryChannelsExceededException",
        "Failed to put delivery channel 'other' because the maximum number of delivery channels: 1 is reached.")]
    public void AChannelThatCannotBeIsRefused(string channel, string code, string message)
    {
        var refusal = _aws.Fail("PutDeliveryChannel", $$"""{"DeliveryChannel":{{channel}}}""");

        refusal.Should().Be((code, message));
    }

    [Fact]
    public void WithoutARecorderThereIsNothingToDeliver()
    {
        _aws.Call("DeleteConfigurationRecorder", Recorder);

        var refusal = _aws.Fail("PutDeliveryChannel", """{"DeliveryChannel":{"s3BucketName":"b"}}""");

        refusal.Should().Be(("NoAvailableConfigurationRecorderException", "Configuration recorder is not available to put delivery channel."));
    }
}
