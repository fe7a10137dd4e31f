using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

/// <summary>Custom Policy rules: a Guard policy judges the configuration item.</summary>
public class PolicyRuleTests
{
    private const string Rule = "policy";
    private const string Everything = """["COMPLIANT","NON_COMPLIANT","NOT_APPLICABLE"]""";

    private const string Kms = """
        let algorithm = supplementaryConfiguration.ServerSideEncryptionConfiguration.rules[*].applyServerSideEncryptionByDefault.sseAlgorithm

        rule kms when resourceType == 'AWS::S3::Bucket' {
          %algorithm == 'aws:kms'
        }
        """;

    [Fact]
    public void FailIsNonCompliantPassIsCompliantAndSkipIsNotApplicable()
    {
        using var aws = new ConfigFixture();
        Put(aws, Kms);

        aws.CreateBucket("closed", "aws:kms");
        aws.CreateBucket("loose", "AES256");
        aws.CreateBucket("unsaid");

        aws.Verdicts(Rule, Everything).Should().Equal("closed COMPLIANT", "loose NON_COMPLIANT", "unsaid NOT_APPLICABLE");
    }

    [Fact]
    public void APolicyWhoseConditionDoesNotHoldIsNotApplicable()
    {
        using var aws = new ConfigFixture();
        Put(aws, "rule none when resourceType == 'AWS::EC2::EIP' { resourceName == 'x' }");

        aws.CreateBucket("logs");

        aws.Verdicts(Rule, Everything).Should().Equal("logs NOT_APPLICABLE");
    }

    [Fact]
    public void AResourceThatIsGoneIsReportedNoMore()
    {
        using var aws = new ConfigFixture();
        Put(aws, Kms);
        var bucket = aws.CreateBucket("loose", "AES256");

        aws.Delete(bucket);

        aws.Verdicts(Rule, Everything).Should().BeEmpty();
    }

    [Fact]
    public void APolicyReadsTheInputParametersOfItsRule()
    {
        using var aws = new ConfigFixture();
        Put(aws, "rule named { resourceName == CONFIG_RULE_PARAMETERS.expected }", ""","InputParameters":"{\"expected\":\"right\"}" """);

        aws.CreateBucket("right");
        aws.CreateBucket("wrong");

        aws.Verdicts(Rule).Should().Equal("right COMPLIANT", "wrong NON_COMPLIANT");
    }

    [Fact]
    public void APolicyThatCannotBeEvaluatedIsTheRulesError()
    {
        using var aws = new ConfigFixture();
        Put(aws, "rule lost { resourceName == %nowhere }");

        aws.CreateBucket("logs");

        var status = aws.Call("DescribeConfigRuleEvaluationStatus", $$"""{"ConfigRuleNames":["{{Rule}}"]}""")["ConfigRulesEvaluationStatus"]![0]!;
        status["LastErrorCode"]!.ToString().Should().Be("InternalFailure");
        status["LastErrorMessage"]!.ToString().Should().StartWith("policy failed on AWS::S3::Bucket logs: GuardEvaluationException: ").And.Contain("nowhere");
    }

    [Fact]
    public void ThePolicyIsGivenByGetCustomRulePolicyAndNotByDescribeConfigRules()
    {
        using var aws = new ConfigFixture();
        Put(aws, Kms);
        aws.PutRule("managed", "S3_DEFAULT_ENCRYPTION_KMS");

        aws.Call("GetCustomRulePolicy", $$"""{"ConfigRuleName":"{{Rule}}"}""")["PolicyText"]!.ToString().Should().Be(Kms);
        aws.Call("DescribeConfigRules", $$"""{"ConfigRuleNames":["{{Rule}}"]}""")["ConfigRules"]![0]!["Source"]!.ToJsonString().Should().Be(
            """
            {"Owner":"CUSTOM_POLICY","SourceDetails":[{"EventSource":"aws.config","MessageType":"ConfigurationItemChangeNotification"}],"CustomPolicyDetails":{"PolicyRuntime":"guard-2.x.x","EnableDebugLogDelivery":true}}
            """);
        aws.Fail("GetCustomRulePolicy", """{"ConfigRuleName":"managed"}""").Code.Should().Be("NoSuchConfigRuleException");
    }

    [Fact]
    public void ASyntaxErrorIsRefusedWithItsPlace()
    {
        using var aws = new ConfigFixture();

        var refusal = aws.Fail("PutConfigRule", Request("rule kms {\n  a === 'b'\n}"));

        refusal.Code.Should().Be("InvalidParameterValueException");
        refusal.Message.Should().StartWith("The PolicyText provided is not a valid Guard policy. ").And.Contain("line 2, column ");
    }

    [Fact]
    public void ARuntimeIsTheOneThatThereIs()
    {
        using var aws = new ConfigFixture();

        aws.Fail("PutConfigRule", Request(Kms).Replace("guard-2.x.x", "guard-3.x.x")).Message.Should().Be(
            @"1 validation error detected: Value 'guard-3.x.x' at 'configRule.source.customPolicyDetails.policyRuntime' failed to satisfy constraint: "
            + @"Member must satisfy regular expression pattern: guard\-2\.x\.x");
    }

    private static void Put(ConfigFixture aws, string policy, string others = "") => aws.Call("PutConfigRule", Request(policy, others));

    private static string Request(string policy, string others = "") =>
        $$$"""
        {"ConfigRule":{"ConfigRuleName":"{{{Rule}}}","Source":{"Owner":"CUSTOM_POLICY","SourceDetails":[{"EventSource":"aws.config",
        "MessageType":"ConfigurationItemChangeNotification"}],"CustomPolicyDetails":{"PolicyRuntime":"guard-2.x.x","EnableDebugLogDelivery":true,
        "PolicyText":{{{JsonValue.Create(policy).ToJsonString()}}}}}{{{others}}}}}
        """;
}
