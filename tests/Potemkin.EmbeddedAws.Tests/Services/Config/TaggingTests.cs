namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class TaggingTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ARuleIsTaggedAndUntaggedWithoutBeingEvaluatedAgain()
    {
        _aws.CreateBucket("logs");
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");
        var arn = Arn("kms");
        var evaluated = _aws.Call("DescribeConfigRuleEvaluationStatus").ToJsonString();
        _aws.Time.Advance(TimeSpan.FromMinutes(1));

        Tag(arn, """{"Key":"team","Value":"red"},{"Key":"stage","Value":"test"}""");
        Tag(arn, """{"Key":"team","Value":"blue"}""");
        var tagged = Tags(arn);
        _aws.Call("UntagResource", $$"""{"ResourceArn":"{{arn}}","TagKeys":["stage","none"]}""");

        tagged.Should().Be("""{"Tags":[{"Key":"stage","Value":"test"},{"Key":"team","Value":"blue"}]}""");
        Tags(arn).Should().Be("""{"Tags":[{"Key":"team","Value":"blue"}]}""");
        _aws.Call("DescribeConfigRuleEvaluationStatus").ToJsonString().Should().Be(evaluated);
    }

    [Fact]
    public void TheTagsOfARecorderAreThoseThatItWasCreatedWithAndAreSaved()
    {
        _aws.Call("DeleteConfigurationRecorder", """{"ConfigurationRecorderName":"default"}""");
        Put("first");
        Put("second");

        _aws.Interrupt();

        var arn = _aws.Call("DescribeConfigurationRecorders")["ConfigurationRecorders"]![0]!["arn"]!.ToString();
        Tags(arn).Should().Be("""{"Tags":[{"Key":"put","Value":"first"}]}""");

        void Put(string value) => _aws.Call(
            "PutConfigurationRecorder",
            $$$"""{"ConfigurationRecorder":{"roleARN":"arn:aws:iam::123456789012:role/config"},"Tags":[{"Key":"put","Value":"{{{value}}}"}]}""");
    }

    [Theory]
    [InlineData("TagResource", "\"Tags\":[{\"Key\":\"a\",\"Value\":\"b\"}]")]
    [InlineData("UntagResource", "\"TagKeys\":[\"a\"]")]
    public void WhatIsNotThereIsNotTagged(string operation, string members) =>
        _aws.Fail(operation, $$"""{"ResourceArn":"arn:aws:config:eu-west-1:123456789012:config-rule/none",{{members}}}""").Should().Be((
            "ResourceNotFoundException", "ResourceArn 'arn:aws:config:eu-west-1:123456789012:config-rule/none' does not exist"));

    [Fact]
    public void AResourceHasAtMostFiftyTags()
    {
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");
        var arn = Arn("kms");
        Tag(arn, string.Join(',', Enumerable.Range(1, 50).Select(number => $$"""{"Key":"{{number}}"}""")));

        var refusal = _aws.Fail("TagResource", $$"""{"ResourceArn":"{{arn}}","Tags":[{"Key":"51"}]}""");

        refusal.Code.Should().Be("TooManyTagsException");
        Tag(arn, """{"Key":"50","Value":"changed"}""");
    }

    [Theory]
    [InlineData("""[{"Key":"a"},{"Key":"a"}]""", "Duplicate tag keys found.")]
    [InlineData("[]", "1 validation error detected: Value '[]' at 'tags' failed to satisfy constraint: Member must have length greater than or equal to 1")]
    public void TagsThatCannotBeAreRefused(string tags, string message)
    {
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");

        _aws.Fail("TagResource", $$"""{"ResourceArn":"{{Arn("kms")}}","Tags":{{tags}}}""").Should().Be(("ValidationException", message));
    }

    private void Tag(string arn, string tags) => _aws.Call("TagResource", $$"""{"ResourceArn":"{{arn}}","Tags":[{{tags}}]}""");

    private string Tags(string arn) => _aws.Call("ListTagsForResource", $$"""{"ResourceArn":"{{arn}}"}""").ToJsonString();

    private string Arn(string rule) =>
        _aws.Call("DescribeConfigRules", $$"""{"ConfigRuleNames":["{{rule}}"]}""")["ConfigRules"]![0]!["ConfigRuleArn"]!.ToString();
}
