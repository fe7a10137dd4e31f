namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public class RecorderTests
{
    private static readonly TimeSpan LongestRecording = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ShortestRecording = TimeSpan.FromSeconds(30);

    [Fact]
    public void ANewResourceIsRecordedAsDiscovered()
    {
        using var aws = new ConfigFixture();

        aws.CreateBucket("logs", "AES256", ("team", "red"));

        var item = aws.Items("logs").Should().ContainSingle().Subject;
        item["configurationItemStatus"]!.GetValue<string>().Should().Be("ResourceDiscovered");
        item["version"]!.GetValue<string>().Should().Be("1.3");
        item["arn"]!.GetValue<string>().Should().Be("arn:aws:s3:::logs");
        item["awsRegion"]!.GetValue<string>().Should().Be("eu-west-1");
        item["availabilityZone"]!.GetValue<string>().Should().Be("Regional");
        item["tags"]!.ToJsonString().Should().Be("""{"team":"red"}""");
        item["configuration"]!.GetValue<string>().Should().Be("""{"name":"logs"}""");
        item["supplementaryConfiguration"]!["ServerSideEncryptionConfiguration"]!.GetValue<string>().Should().Be(
            """{"rules":[{"applyServerSideEncryptionByDefault":{"sseAlgorithm":"AES256","kmsMasterKeyID":null},"bucketKeyEnabled":false}]}""");
    }

    [Fact]
    public void AnItemIsRecordedSomeTimeAfterTheChange()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        var changedAt = aws.World.Now;

        aws.CreateBucket("logs");
        aws.Time.Advance(ShortestRecording - TimeSpan.FromMilliseconds(1));
        var early = aws.Fail("GetResourceConfigHistory", """{"resourceType":"AWS::S3::Bucket","resourceId":"logs"}""");
        aws.Time.Advance(LongestRecording - ShortestRecording);

        early.Should().Be(("ResourceNotDiscoveredException", "Resource logs of resourceType:AWS::S3::Bucket is unknown or has not been discovered"));
        ConfigFixture.At(aws.Items("logs").Single()["configurationItemCaptureTime"]).Should().BeOnOrAfter(changedAt + ShortestRecording);
    }

    [Fact]
    public void ChangesWithinOneRecordingDelayMakeOneItem()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        var bucket = aws.CreateBucket("logs");

        aws.PutPolicy(bucket, "{}");
        aws.Encrypt(bucket, "AES256");
        aws.Time.Advance(LongestRecording);

        var item = aws.Items("logs").Should().ContainSingle().Subject;
        item["configurationItemStatus"]!.GetValue<string>().Should().Be("ResourceDiscovered");
        item["supplementaryConfiguration"]!.AsObject().Select(part => part.Key).Should().Equal("ServerSideEncryptionConfiguration", "BucketPolicy");
    }

    [Fact]
    public void AResourceThatIsGoneBeforeItIsRecordedIsNeverKnown()
    {
        using var aws = new ConfigFixture(Latency.Realistic());

        aws.Delete(aws.CreateBucket("logs"));
        aws.Time.Advance(LongestRecording);

        aws.Call("ListDiscoveredResources", """{"resourceType":"AWS::S3::Bucket","includeDeletedResources":true}""").ToJsonString()
            .Should().Be("""{"resourceIdentifiers":[]}""");
    }

    [Fact]
    public void AnotherResourcesChangeIsRecordedWhereItShows()
    {
        using var aws = new ConfigFixture();
        var bucket = aws.CreateBucket("logs");

        aws.PutPolicy(bucket, "{}");

        aws.Items("logs").Select(item => item["configurationItemStatus"]!.GetValue<string>()).Should().Equal("OK", "ResourceDiscovered");
        aws.Items("logs")[0]["supplementaryConfiguration"]!["BucketPolicy"]!.GetValue<string>().Should().Be("""{"policyText":"{}"}""");
    }

    [Fact]
    public void AChangeThatShowsNothingNewIsNotRecorded()
    {
        using var aws = new ConfigFixture();
        var bucket = aws.CreateBucket("logs", "AES256");

        aws.Encrypt(bucket, "AES256");

        aws.Items("logs").Should().ContainSingle();
    }

    [Fact]
    public void ADeletedResourceLeavesAnItemWithoutConfiguration()
    {
        using var aws = new ConfigFixture();
        var bucket = aws.CreateBucket("logs", "AES256", ("team", "red"));

        aws.Delete(bucket);

        var last = aws.Items("logs")[0];
        last["configurationItemStatus"]!.GetValue<string>().Should().Be("ResourceDeleted");
        last.AsObject().ContainsKey("configuration").Should().BeFalse();
        last["supplementaryConfiguration"]!.AsObject().Should().BeEmpty();
        last["tags"]!.AsObject().Should().BeEmpty();
    }

    [Fact]
    public void AResourceThatComesBackIsDiscoveredAgain()
    {
        using var aws = new ConfigFixture();

        aws.Delete(aws.CreateBucket("logs"));
        aws.CreateBucket("logs");

        var items = aws.Items("logs", ""","chronologicalOrder":"Forward" """);
        items.Select(item => item["configurationItemStatus"]!.GetValue<string>()).Should().Equal("ResourceDiscovered", "ResourceDeleted", "ResourceDiscovered");
        items.Select(item => long.Parse(item["configurationStateId"]!.GetValue<string>())).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void AStoppedRecorderRecordsNothingUntilItTakesStockAtItsStart()
    {
        using var aws = new ConfigFixture();
        var known = aws.CreateBucket("known");
        aws.Call("StopConfigurationRecorder", """{"ConfigurationRecorderName":"default"}""");

        aws.CreateBucket("new");
        aws.Delete(known);
        var whileStopped = Discovered(aws);
        var status = aws.Call("DescribeConfigurationRecorderStatus")["ConfigurationRecordersStatus"]![0]!["recording"]!.GetValue<bool>();
        aws.Call("StartConfigurationRecorder", """{"ConfigurationRecorderName":"default"}""");

        whileStopped.Should().Equal("known");
        status.Should().BeFalse();
        Discovered(aws).Should().Equal("new");
    }

    [Fact]
    public void ARecorderIsThereFromTheStart()
    {
        using var aws = new ConfigFixture();

        var recorder = aws.Call("DescribeConfigurationRecorders")["ConfigurationRecorders"]!.AsArray().Should().ContainSingle().Subject!;
        var channel = aws.Call("DescribeDeliveryChannels")["DeliveryChannels"]!.AsArray().Should().ContainSingle().Subject!;

        recorder["name"]!.GetValue<string>().Should().Be("default");
        recorder["recordingGroup"]!["allSupported"]!.GetValue<bool>().Should().BeTrue();
        channel["name"]!.GetValue<string>().Should().Be("default");
        aws.Fail("StopConfigurationRecorder", """{"ConfigurationRecorderName":"other"}""").Should().Be(
            ("NoSuchConfigurationRecorderException", "Cannot find configuration recorder with the specified name 'other'."));
    }

    private static IEnumerable<string> Discovered(ConfigFixture aws) =>
        aws.Call("ListDiscoveredResources", """{"resourceType":"AWS::S3::Bucket"}""")["resourceIdentifiers"]!.AsArray()
            .Select(identifier => identifier!["resourceId"]!.GetValue<string>()).ToList();
}
