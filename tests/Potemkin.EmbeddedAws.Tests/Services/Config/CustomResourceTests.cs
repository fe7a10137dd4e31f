namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class CustomResourceTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData("PutResourceConfig", "My::Own::Type", "The resource type My::Own::Type is not registered with AWS CloudFormation.")]
    [InlineData("DeleteResourceConfig", "My::Own::Type", "The resource type My::Own::Type is not registered with AWS CloudFormation.")]
    [InlineData("PutResourceConfig", "Custom::Own::Type", "You cannot use the organization name 'Custom' with custom resource types.")]
    public void ATypeThatNobodyRegisteredIsRefused(string operation, string type, string message) =>
        _aws.Fail(operation, Request(operation, type)).Should().Be(("ValidationException", message));

    [Fact]
    public void NothingIsRecordedWhileTheRecorderStands()
    {
        _aws.Call("StopConfigurationRecorder", """{"ConfigurationRecorderName":"default"}""");

        _aws.Fail("PutResourceConfig", Request("PutResourceConfig", "My::Own::Type")).Should().Be((
            "NoRunningConfigurationRecorderException", "There is no configuration recorder running."));
    }

    private static string Request(string operation, string type) => operation == "PutResourceConfig"
        ? $$$"""{"ResourceType":"{{{type}}}","SchemaVersionId":"00000001","ResourceId":"a","Configuration":"{}","Tags":{"team":"red"}}"""
        : $$"""{"ResourceType":"{{type}}","ResourceId":"a"}""";
}
