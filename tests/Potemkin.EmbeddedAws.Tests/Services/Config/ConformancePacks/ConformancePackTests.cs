using Potemkin.EmbeddedAws.State.Remediation;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.ConformancePacks;

public sealed class ConformancePackTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void TheRulesOfAPackAreNamedAfterItAndJudge()
    {
        _aws.CreateBucket("logs");

        var id = _aws.PutPack("mine");

        id.Should().MatchRegex("^conformance-pack-[a-z0-9]{9}$");
        _aws.RuleNames().Should().Equal($"Private-{id}", $"bucket-encrypted-{id}");
        _aws.Verdicts($"bucket-encrypted-{id}").Should().Equal("logs NON_COMPLIANT");
        _aws.Call("DescribeConfigRules")["ConfigRules"]![0]!["CreatedBy"]!.ToString().Should().Be("config-conforms.amazonaws.com");
    }

    [Fact]
    public void APackIsDescribedAsItWasPut()
    {
        var id = _aws.PutPack("mine", PackFixture.Template, ("Keys", "arn:a"));

        var arn = $"arn:aws:config:eu-west-1:123456789012:conformance-pack/mine/{id}";
        _aws.Call("DescribeConformancePacks").ToJsonString().Should().Be(
            $$$"""{"ConformancePackDetails":[{"ConformancePackName":"mine","ConformancePackArn":"{{{arn}}}","ConformancePackId":"{{{id}}}","ConformancePackInputParameters":[{"ParameterName":"Keys","ParameterValue":"arn:a"}],"LastUpdateRequestedTime":1767225600}]}""");
        var status = _aws.StatusOf("mine");
        status["StackArn"]!.ToString().Should().StartWith($"arn:aws:cloudformation:eu-west-1:123456789012:stack/awsconfigconforms-mine-{id}/");
        status.AsObject().Remove("StackArn");
        status.ToJsonString().Should().Be(
            $$"""{"ConformancePackName":"mine","ConformancePackId":"{{id}}","ConformancePackArn":"{{arn}}","ConformancePackState":"CREATE_COMPLETE","LastUpdateRequestedTime":1767225600,"LastUpdateCompletedTime":1767225600}""");
        _aws.Call("DescribeConfigRules", $$"""{"ConfigRuleNames":["bucket-encrypted-{{id}}"]}""")["ConfigRules"]![0]!["InputParameters"]!.ToString()
            .Should().Be("""{"kmsKeyArns":"arn:a"}""");
    }

    [Theory]
    [InlineData("PutConfigRule", """{"ConfigRule":{"ConfigRuleName":"NAME","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}}""")]
    [InlineData("DeleteConfigRule", """{"ConfigRuleName":"NAME"}""")]
    [InlineData("DeleteEvaluationResults", """{"ConfigRuleName":"NAME"}""")]
    public void TheRulesOfAPackAreNobodyElsesToChange(string operation, string request)
    {
        var id = _aws.PutPack("mine");

        _aws.Fail(operation, request.Replace("NAME", $"Private-{id}")).Should().Be((
            "AccessDeniedException", "An AWS service owns ServiceLinkedConfigRule. You do not have permissions to take action on this rule."));
    }

    [Fact]
    public void APackThatIsPutAgainKeepsItsIdAndLosesTheRulesThatAreGone()
    {
        var id = _aws.PutPack("mine");
        var before = RuleId($"bucket-encrypted-{id}");

        var again = _aws.PutPack("mine", PackFixture.Template[..PackFixture.Template.IndexOf("  Private:", StringComparison.Ordinal)]);

        again.Should().Be(id);
        _aws.RuleNames().Should().Equal($"bucket-encrypted-{id}");
        RuleId($"bucket-encrypted-{id}").Should().Be(before);
    }

    [Fact]
    public void APackIsDeletedWithItsRulesAndTheirResults()
    {
        _aws.CreateBucket("logs");
        _aws.PutPack("mine");

        _aws.Call("DeleteConformancePack", """{"ConformancePackName":"mine"}""");

        _aws.RuleNames().Should().BeEmpty();
        _aws.Call("DescribeComplianceByResource")["ComplianceByResources"]!.AsArray().Should().BeEmpty();
        _aws.Call("DescribeConformancePackStatus", """{"ConformancePackNames":["mine"]}""").ToJsonString().Should().Be("""{"ConformancePackStatusDetails":[]}""");
    }

    [Fact]
    public void ARemediationOfAPackIsThatOfItsRule()
    {
        var id = _aws.PutPack("mine", PackFixture.Template + "\n  Cure: {Type: AWS::Config::RemediationConfiguration, Properties: {ConfigRuleName: bucket-encrypted, "
            + "TargetType: SSM_DOCUMENT, TargetId: AWS-EnableS3BucketEncryption, Parameters: {SSEAlgorithm: {StaticValue: {Values: [AES256]}}}}}");

        var remediation = _aws.Region.Of<RemediationConfigurations>().Find($"bucket-encrypted-{id}")!;
        remediation.CreatedByService.Should().Be("config-conforms.amazonaws.com");
        remediation.Parameters!.ToJsonString().Should().Contain("AES256");
    }

    [Fact]
    public void ThereAreAtMost50Packs()
    {
        foreach (var number in Enumerable.Range(1, 50))
            _aws.PutPack($"pack-{number}");

        _aws.Fail("PutConformancePack", PackFixture.Request("one-more", PackFixture.Template)).Code.Should().Be("MaxNumberOfConformancePacksExceededException");
        _aws.PutPack("pack-50");
        _aws.Call("DescribeConformancePacks")["ConformancePackDetails"]!.AsArray().Should().HaveCount(20);
    }

    [Theory]
    [InlineData("DescribeConformancePacks", """{"ConformancePackNames":["none"]}""")]
    [InlineData("DescribeConformancePackCompliance", """{"ConformancePackName":"none"}""")]
    [InlineData("GetConformancePackComplianceDetails", """{"ConformancePackName":"none"}""")]
    [InlineData("GetConformancePackComplianceSummary", """{"ConformancePackNames":["none"]}""")]
    [InlineData("DeleteConformancePack", """{"ConformancePackName":"none"}""")]
    public void ThePackMustBeThere(string operation, string request) => _aws.Fail(operation, request).Should().Be((
        "NoSuchConformancePackException", "You specified one or more conformance packs that do not exist."));

    private string RuleId(string name) =>
        _aws.Call("DescribeConfigRules", $$"""{"ConfigRuleNames":["{{name}}"]}""")["ConfigRules"]![0]!["ConfigRuleId"]!.ToString();
}
