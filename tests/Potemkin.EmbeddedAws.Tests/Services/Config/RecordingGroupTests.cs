using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class RecordingGroupTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData("""{"resourceTypes":["AWS::EC2::EIP"]}""", false)]
    [InlineData("""{"resourceTypes":["AWS::S3::Bucket"],"recordingStrategy":{"useOnly":"INCLUSION_BY_RESOURCE_TYPES"}}""", true)]
    [InlineData("""{"exclusionByResourceTypes":{"resourceTypes":["AWS::S3::Bucket"]},"recordingStrategy":{"useOnly":"EXCLUSION_BY_RESOURCE_TYPES"}}""", false)]
    [InlineData("""{"exclusionByResourceTypes":{"resourceTypes":["AWS::EC2::EIP"]},"recordingStrategy":{"useOnly":"EXCLUSION_BY_RESOURCE_TYPES"}}""", true)]
    [InlineData("""{"allSupported":true,"includeGlobalResourceTypes":true,"recordingStrategy":{"useOnly":"ALL_SUPPORTED_RESOURCE_TYPES"}}""", true)]
    public void OnlyTheTypesOfTheGroupAreRecorded(string group, bool isRecorded)
    {
        Put(group);

        _aws.CreateBucket("logs");

        Discovered().Should().Equal(isRecorded ? ["logs"] : []);
    }

    [Fact]
    public void AGroupThatIsWidenedTakesStockOfWhatItLeftOut()
    {
        var gone = _aws.CreateBucket("gone");
        Put("""{"resourceTypes":["AWS::EC2::EIP"]}""");
        _aws.CreateBucket("new");
        _aws.Delete(gone);
        var whileLeftOut = Discovered();

        Put("""{"allSupported":true}""");

        whileLeftOut.Should().Equal("gone");
        Discovered().Should().Equal("new");
    }

    [Fact]
    public void AGroupIsShownWithTheStrategyThatItComesTo()
    {
        Put("""{"resourceTypes":["AWS::S3::Bucket"]}""");

        Recorder().Should().Be(
            """{"name":"default","roleARN":"arn:aws:iam::123456789012:role/config","recordingGroup":{"allSupported":false,"includeGlobalResourceTypes":false,"resourceTypes":["AWS::S3::Bucket"],"exclusionByResourceTypes":{"resourceTypes":[]},"recordingStrategy":{"useOnly":"INCLUSION_BY_RESOURCE_TYPES"}},"recordingMode":{"recordingFrequency":"CONTINUOUS","recordingModeOverrides":[]},"recordingScope":"PAID"}""");
    }

    [Fact]
    public void WithoutAGroupAllTypesButTheGlobalOnesAreRecorded()
    {
        _aws.Call("PutConfigurationRecorder", """{"ConfigurationRecorder":{"roleARN":"arn:aws:iam::123456789012:role/config"}}""");

        Recorder().Should().Contain(
            """ "recordingGroup":{"allSupported":true,"includeGlobalResourceTypes":false,"resourceTypes":[],"exclusionByResourceTypes":{"resourceTypes":[]},"recordingStrategy":{"useOnly":"ALL_SUPPORTED_RESOURCE_TYPES"}}""".Trim());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"allSupported":false,"resourceTypes":[]}""")]
    [InlineData("""{"allSupported":true,"resourceTypes":["AWS::S3::Bucket"]}""")]
    [InlineData("""{"allSupported":true,"recordingStrategy":{"useOnly":"EXCLUSION_BY_RESOURCE_TYPES"}}""")]
    [InlineData("""{"recordingStrategy":{"useOnly":"ALL_SUPPORTED_RESOURCE_TYPES"}}""")]
    [InlineData("""{"includeGlobalResourceTypes":true,"resourceTypes":["AWS::S3::Bucket"]}""")]
    [InlineData("""{"exclusionByResourceTypes":{"resourceTypes":["AWS::S3::Bucket"]}}""")]
    [InlineData("""{"exclusionByResourceTypes":{"resourceTypes":[]},"recordingStrategy":{"useOnly":"EXCLUSION_BY_RESOURCE_TYPES"}}""")]
    [InlineData("""{"resourceTypes":["AWS::S3::Bucket"],"exclusionByResourceTypes":{"resourceTypes":["AWS::EC2::EIP"]},"recordingStrategy":{"useOnly":"EXCLUSION_BY_RESOURCE_TYPES"}}""")]
    public void AGroupThatContradictsItselfOrSaysNothingIsRefused(string group)
    {
        var refusal = _aws.Fail("PutConfigurationRecorder", Request(group));

        refusal.Should().Be(("InvalidRecordingGroupException", "The recording group provided is not valid"));
    }

    [Fact]
    public void ATypeThatAwsConfigDoesNotHaveIsRefused()
    {
        var (code, message) = _aws.Fail("PutConfigurationRecorder", Request("""{"resourceTypes":["AWS::S3::Buckets"]}"""));

        code.Should().Be("ValidationException");
        message.Should().StartWith(
            "1 validation error detected: Value '[AWS::S3::Buckets]' at 'configurationRecorder.recordingGroup.resourceTypes' failed to satisfy constraint: "
            + "Member must satisfy constraint: [Member must satisfy enum value set: [");
    }

    [Theory]
    [InlineData(
        """{"name":"other","roleARN":"arn:aws:iam::123456789012:role/config"}""",
        "MaxNumberOfConfigurationRecordersExceededException",
        "Failed to put configuration recorder 'other' because the maximum number of configuration recorders: 1 is reached.")]
    [InlineData(
        """{"name":" ","roleARN":"arn:aws:iam::123456789012:role/config"}""",
        "InvalidConfigurationRecorderNameException",
        "The configuration recorder name ' ' is not valid, blank string.")]
    [InlineData(
        """{"name":"default"}""",
        "InvalidRoleException",
        "You have provided a null or empty Amazon Resource Name (ARN) for the IAM role used by the configuration recorder.")]
    [InlineData(
        """{"roleARN":"arn:aws:iam::123456789012:role/config","recordingMode":{}}""",
        "ValidationException",
        "1 validation error detected: Value null at 'configurationRecorder.recordingMode.recordingFrequency' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        """{"roleARN":"arn:aws:iam::123456789012:role/config","recordingScope":"INTERNAL"}""",
        "UnmodifiableEntityException",
        "You cannot use this operation to create a service-linked configuration recorder. Use the PutServiceLinkedConfigurationRecorder operation to create a service-linked configuration recorder.")]
    public void ARecorderThatCannotBeIsRefused(string recorder, string code, string message)
    {
        var refusal = _aws.Fail("PutConfigurationRecorder", $$"""{"ConfigurationRecorder":{{recorder}}}""");

        refusal.Should().Be((code, message));
    }

    [Fact]
    public void ARecorderThatWasDeletedCanBePutAgainUnderAnotherNameAndWaitsToBeStarted()
    {
        _aws.Call("DeleteConfigurationRecorder", """{"ConfigurationRecorderName":"default"}""");

        _aws.Call("PutConfigurationRecorder", """{"ConfigurationRecorder":{"name":"mine","roleARN":"arn:aws:iam::123456789012:role/config"}}""");
        _aws.CreateBucket("logs");
        var waiting = Status();
        var beforeTheStart = Discovered();
        _aws.Call("StartConfigurationRecorder", """{"ConfigurationRecorderName":"mine"}""");

        waiting.Should().Be("""[{"name":"mine","recording":false,"lastStatus":"PENDING"}]""");
        beforeTheStart.Should().BeEmpty();
        Discovered().Should().Equal("logs");
    }

    [Fact]
    public void ATypeOfDailyRecordingIsRecordedADayAfterItsFirstChangeAsItIsThen()
    {
        _aws.Call(
            "PutConfigurationRecorder",
            """{"ConfigurationRecorder":{"roleARN":"arn:aws:iam::123456789012:role/config","recordingMode":{"recordingFrequency":"CONTINUOUS","recordingModeOverrides":[{"resourceTypes":["AWS::S3::Bucket"],"recordingFrequency":"DAILY"}]}}}""");
        var bucket = _aws.CreateBucket("logs", "AES256");

        _aws.Time.Advance(TimeSpan.FromHours(23));
        _aws.Encrypt(bucket, "aws:kms");
        var early = Discovered();
        _aws.Time.Advance(TimeSpan.FromHours(1));

        early.Should().BeEmpty();
        _aws.Items("logs").Should().ContainSingle().Which["supplementaryConfiguration"]!.ToJsonString().Should().Contain("aws:kms");
    }

    private static string Request(string group) =>
        $$$"""{"ConfigurationRecorder":{"name":"default","roleARN":"arn:aws:iam::123456789012:role/config","recordingGroup":{{{group}}}}}""";

    private void Put(string group) => _aws.Call("PutConfigurationRecorder", Request(group));

    private string Recorder() => WithoutArn(_aws.Call("DescribeConfigurationRecorders")["ConfigurationRecorders"]![0]!.ToJsonString());

    private string Status() => WithoutArn(_aws.Call("DescribeConfigurationRecorderStatus")["ConfigurationRecordersStatus"]!.ToJsonString());

    private static string WithoutArn(string shown) => Regex.Replace(shown, """^(\[?\{)"arn":"[^"]*",""", "$1");

    private IReadOnlyList<string> Discovered() =>
    [
        .. _aws.Call("ListDiscoveredResources", """{"resourceType":"AWS::S3::Bucket"}""")["resourceIdentifiers"]!.AsArray()
            .Select(identifier => identifier!["resourceId"]!.GetValue<string>()),
    ];
}
