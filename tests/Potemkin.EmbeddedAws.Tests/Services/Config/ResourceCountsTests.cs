namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class ResourceCountsTests : IDisposable
{
    private const string Recorder = """{"ConfigurationRecorderName":"default"}""";

    private readonly ConfigFixture _aws = new();

    public ResourceCountsTests()
    {
        _aws.CreateBucket("one");
        _aws.CreateBucket("two");
        _aws.Delete(_aws.CreateBucket("gone"));
    }

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void WhatIsThereIsCounted() => Counts("{}").Should().Be(
        """{"totalDiscoveredResources":2,"resourceCounts":[{"resourceType":"AWS::S3::Bucket","count":2}]}""");

    [Fact]
    public void OnlyTheTypesThatAreAskedForAreCounted() =>
        Counts("""{"resourceTypes":["AWS::EC2::EIP"]}""").Should().Be("""{"totalDiscoveredResources":0,"resourceCounts":[]}""");

    [Fact]
    public void NothingShowsWhileNothingIsRecorded()
    {
        _aws.Call("StopConfigurationRecorder", Recorder);

        Counts("{}").Should().Be("""{"totalDiscoveredResources":0,"resourceCounts":[]}""");
    }

    [Fact]
    public void ALimitIsAtMost100() => _aws.Fail("GetDiscoveredResourceCounts", """{"limit":101}""").Should().Be((
        "ValidationException", "1 validation error detected: Value '101' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100"));

    [Fact]
    public void AMadeUpTokenIsRefused() => _aws.Fail("GetDiscoveredResourceCounts", """{"nextToken":"x"}""").Should().Be((
        "InvalidNextTokenException", "The nextToken provided is invalid"));

    private string Counts(string request) => _aws.Call("GetDiscoveredResourceCounts", request).ToJsonString();
}
