namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class RecorderIdentityTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData("DescribeConfigurationRecorders", "ConfigurationRecorders")]
    [InlineData("DescribeConfigurationRecorderStatus", "ConfigurationRecordersStatus")]
    public void ARecorderIsFoundByItsArn(string operation, string member)
    {
        var arn = Arn();

        arn.Should().MatchRegex("^arn:aws:config:eu-west-1:123456789012:configuration-recorder/default/[a-z0-9]{16}$");
        _aws.Call(operation, $$"""{"Arn":"{{arn}}"}""")[member]!.AsArray().Should().ContainSingle().Which!["arn"]!.ToString().Should().Be(arn);
        _aws.Fail(operation, """{"Arn":"arn:other"}""").Should().Be((
            "NoSuchConfigurationRecorderException", "Cannot find configuration recorder with the specified ARN 'arn:other'."));
    }

    [Theory]
    [InlineData("""{"ConfigurationRecorderNames":["default","mine"]}""")]
    [InlineData("""{"ConfigurationRecorderNames":["default"],"Arn":"arn:other"}""")]
    public void OneRecorderIsSpecified(string request) => _aws.Fail("DescribeConfigurationRecorders", request).Should().Be((
        "ValidationException", "You have specified more than one configuration recorder."));

    [Fact]
    public void NoServiceRecordsForItself() => _aws.Fail("DescribeConfigurationRecorders", """{"ServicePrincipal":"audit.amazonaws.com"}""").Should().Be((
        "NoSuchConfigurationRecorderException", "Cannot find a service-linked configuration recorder of the service principal 'audit.amazonaws.com'."));

    [Theory]
    [InlineData("\"servicePrincipal\":\"audit.amazonaws.com\"", "UnmodifiableEntityException")]
    [InlineData("\"recordingScope\":\"INTERNAL\"", "UnmodifiableEntityException")]
    [InlineData("\"name\":\"AWSConfigurationRecorderForMe\"", "InvalidConfigurationRecorderNameException")]
    [InlineData("\"recordingScope\":\"FREE\"", "ValidationException")]
    [InlineData(
        "\"recordingMode\":{\"recordingFrequency\":\"CONTINUOUS\",\"recordingModeOverrides\":[{\"resourceTypes\":[\"AWS::Config::ResourceCompliance\"],\"recordingFrequency\":\"DAILY\"}]}",
        "ValidationException")]
    public void WhatACustomersRecorderCannotBeIsRefused(string member, string code) =>
        _aws.Fail("PutConfigurationRecorder", $$$"""{"ConfigurationRecorder":{"roleARN":"arn:aws:iam::123456789012:role/config",{{{member}}}}}""").Code.Should().Be(code);

    [Fact]
    public void RecordersAreListedByTheirScope()
    {
        var listed = _aws.Call("ListConfigurationRecorders").ToJsonString();

        listed.Should().Be($$"""{"ConfigurationRecorderSummaries":[{"arn":"{{Arn()}}","name":"default","recordingScope":"PAID"}]}""");
        Filtered("PAID").Should().Be(listed);
        Filtered("INTERNAL").Should().Be("""{"ConfigurationRecorderSummaries":[]}""");

        string Filtered(string scope) => _aws.Call(
            "ListConfigurationRecorders", $$$"""{"Filters":[{"filterName":"recordingScope","filterValue":["{{{scope}}}"]}]}""").ToJsonString();
    }

    [Theory]
    [InlineData("""{"resourceTypes":["AWS::EC2::EIP"]}""")]
    [InlineData("""{"exclusionByResourceTypes":{"resourceTypes":["AWS::S3::Bucket"]},"recordingStrategy":{"useOnly":"EXCLUSION_BY_RESOURCE_TYPES"}}""")]
    public void TypesAreAddedToWhatIsRecordedAndTakenAway(string group)
    {
        Record(group);
        _aws.CreateBucket("one");

        Change("Associate");
        var again = _aws.Fail("AssociateResourceTypes", Buckets());
        var added = Discovered();
        Change("Disassociate");
        _aws.CreateBucket("two");

        again.Should().Be(("ValidationException", "One or more of the specified resource types are already associated with the configuration recorder."));
        added.Should().Be(1);
        Discovered().Should().Be(1);

        void Change(string what) => _aws.Call($"{what}ResourceTypes", Buckets())["ConfigurationRecorder"]!["arn"]!.ToString().Should().Be(Arn());
    }

    [Fact]
    public void TypesAreNotAddedToAllTypes() => _aws.Fail("AssociateResourceTypes", Buckets()).Should().Be((
        "ValidationException", "Your configuration recorder has a recording strategy that does not allow the association or disassociation of resource types."));

    private void Record(string group) => _aws.Call(
        "PutConfigurationRecorder", $$$"""{"ConfigurationRecorder":{"roleARN":"arn:aws:iam::123456789012:role/config","recordingGroup":{{{group}}}}}""");

    private string Buckets() => $$"""{"ConfigurationRecorderArn":"{{Arn()}}","ResourceTypes":["AWS::S3::Bucket"]}""";

    private string Arn() => _aws.Call("DescribeConfigurationRecorders")["ConfigurationRecorders"]![0]!["arn"]!.ToString();

    private int Discovered() => _aws.Call("ListDiscoveredResources", """{"resourceType":"AWS::S3::Bucket"}""")["resourceIdentifiers"]!.AsArray().Count;
}
