namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class RemediationTests : IDisposable
{
    private const string Rule = """{"ConfigRuleName":"kms"}""";
    private const string Remediation = """
        {"ConfigRuleName":"kms","TargetType":"SSM_DOCUMENT","TargetId":"AWS-EnableS3BucketEncryption","TargetVersion":"1","Parameters":{"BucketName":{"ResourceValue":{"Value":"RESOURCE_ID"}},"SSEAlgorithm":{"StaticValue":{"Values":["AES256"]}}},"ResourceType":"AWS::S3::Bucket","Automatic":true,"ExecutionControls":{"SsmControls":{"ConcurrentExecutionRatePercentage":10,"ErrorPercentage":20}},"MaximumAutomaticAttempts":5,"RetryAttemptSeconds":60
        """;

    private readonly ConfigFixture _aws = new();

    public RemediationTests()
    {
        _aws.CreateBucket("open");
        _aws.CreateBucket("closed", "aws:kms");
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");
    }

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ARemediationIsKeptAsItWasPutAndNeverDone()
    {
        var failed = Put(Remediation + "}");
        Put(Remediation + "}");
        _aws.Interrupt();

        failed.Should().Be("""{"FailedBatches":[]}""");
        var arn = _aws.Call("DescribeRemediationConfigurations", """{"ConfigRuleNames":["kms","none"]}""")["RemediationConfigurations"]!.AsArray()
            .Should().ContainSingle().Subject!["Arn"]!.ToString();
        arn.Should().MatchRegex("^arn:aws:config:eu-west-1:123456789012:remediation-configuration/kms/[0-9a-f-]{36}$");
        _aws.Call("DescribeRemediationConfigurations", """{"ConfigRuleNames":["kms"]}""").ToJsonString().Should().Be(
            $$$"""{"RemediationConfigurations":[{{{Remediation}}},"Arn":"{{{arn}}}"}]}""");
        _aws.Call("DescribeRemediationExecutionStatus", Rule).ToJsonString().Should().Be("""{"RemediationExecutionStatuses":[]}""");
        _aws.Fail("StartRemediationExecution", """{"ConfigRuleName":"kms","ResourceKeys":[{"resourceType":"AWS::S3::Bucket","resourceId":"open"}]}""").Should().Be((
            "UnsupportedOperation", "The embedded AWS does not support the operation StartRemediationExecution of 'config'."));
    }

    [Fact]
    public void ARuleWithARemediationIsNotDeleted()
    {
        Put(Remediation + "}");

        var refusal = _aws.Fail("DeleteConfigRule", Rule);
        _aws.Call("DeleteRemediationConfiguration", Rule);
        _aws.Call("DeleteConfigRule", Rule);

        refusal.Should().Be((
            "ResourceInUseException", "The rule kms currently has a RemediationConfiguration. Please delete the RemediationConfiguration and try again."));
    }

    [Theory]
    [InlineData("DeleteRemediationConfiguration")]
    [InlineData("DescribeRemediationExecutionStatus")]
    public void TheRemediationMustBeThere(string operation) => _aws.Fail(operation, Rule).Should().Be((
        "NoSuchRemediationConfigurationException", "You specified an AWS Config rule without a remediation configuration."));

    [Theory]
    [InlineData("{\"TargetType\":\"SSM_DOCUMENT\",\"TargetId\":\"a\"}", "Value null at 'remediationConfigurations.1.member.configRuleName' failed to satisfy constraint: Member must not be null")]
    [InlineData("{\"ConfigRuleName\":\"kms\",\"TargetType\":\"LAMBDA\",\"TargetId\":\"a\"}", "Value 'LAMBDA' at 'remediationConfigurations.1.member.targetType' failed to satisfy constraint: Member must satisfy enum value set: [SSM_DOCUMENT]")]
    [InlineData(
        "{\"ConfigRuleName\":\"kms\",\"TargetType\":\"SSM_DOCUMENT\",\"TargetId\":\"a\",\"MaximumAutomaticAttempts\":26}",
        "Value '26' at 'remediationConfigurations.1.member.maximumAutomaticAttempts' failed to satisfy constraint: Member must have value less than or equal to 25")]
    [InlineData(
        "{\"ConfigRuleName\":\"kms\",\"TargetType\":\"SSM_DOCUMENT\",\"TargetId\":\"a\",\"Parameters\":{\"p\":{\"ResourceValue\":{\"Value\":\"NAME\"}}}}",
        "Value 'NAME' at 'remediationConfigurations.1.member.parameters.p.member.resourceValue.value' failed to satisfy constraint: Member must satisfy enum value set: [RESOURCE_ID]")]
    public void ARemediationThatCannotBeIsRefused(string remediation, string fault) =>
        _aws.Fail("PutRemediationConfigurations", $$"""{"RemediationConfigurations":[{{remediation}}]}""").Should().Be((
            "ValidationException", $"1 validation error detected: {fault}"));

    [Fact]
    public void TheRuleMustBeThere() =>
        _aws.Fail("PutRemediationConfigurations", """{"RemediationConfigurations":[{"ConfigRuleName":"none","TargetType":"SSM_DOCUMENT","TargetId":"a"}]}""").Should().Be((
            "NoSuchConfigRuleException", "The ConfigRule 'none' provided in the request is invalid. Please check the configRule name"));

    [Fact]
    public void OnlyNoncompliantResourcesAreExceptedUntilTheTimeThatIsSaid()
    {
        var failed = _aws.Call("PutRemediationExceptions", Keys(",\"Message\":\"later\",\"ExpirationTime\":1767229200", "open", "closed"));
        _aws.Interrupt();
        var excepted = Excepted();
        _aws.Time.Advance(TimeSpan.FromHours(1));

        failed.ToJsonString().Should().Be(
            """{"FailedBatches":[{"FailureMessage":"Exceptions can only be performed on noncompliant resources.","FailedItems":[{"ConfigRuleName":"kms","ResourceType":"AWS::S3::Bucket","ResourceId":"closed","Message":"later","ExpirationTime":1767229200}]}]}""");
        excepted.Should().Be(
            """{"RemediationExceptions":[{"ConfigRuleName":"kms","ResourceType":"AWS::S3::Bucket","ResourceId":"open","Message":"later","ExpirationTime":1767229200}]}""");
        Excepted().Should().Be("""{"RemediationExceptions":[]}""");
    }

    [Fact]
    public void AnExceptionIsDeletedOnceAndGoesWithItsRule()
    {
        _aws.Call("PutRemediationExceptions", Keys("", "open"));
        _aws.Call("DeleteRemediationExceptions", Keys("", "open"));
        var again = _aws.Fail("DeleteRemediationExceptions", Keys("", "open"));
        _aws.Call("PutRemediationExceptions", Keys("", "open"));
        _aws.Call("DeleteConfigRule", Rule);

        again.Should().Be(("NoSuchRemediationExceptionException", "You tried to delete a remediation exception that does not exist."));
        Excepted().Should().Be("""{"RemediationExceptions":[]}""");
    }

    private static string Keys(string others, params string[] buckets) =>
        $$"""{"ConfigRuleName":"kms","ResourceKeys":[{{string.Join(',', buckets.Select(bucket => $$"""{"ResourceType":"AWS::S3::Bucket","ResourceId":"{{bucket}}"}"""))}}]{{others}}}""";

    private string Put(string remediation) =>
        _aws.Call("PutRemediationConfigurations", $$"""{"RemediationConfigurations":[{{remediation}}]}""").ToJsonString();

    private string Excepted() => _aws.Call("DescribeRemediationExceptions", Rule).ToJsonString();
}
