namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class ExternalEvaluationTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public ExternalEvaluationTests() => _aws.PutRule("audited", "AWS_CONFIG_PROCESS_CHECK");

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AProcessCheckSaysWhatIsReportedOfIt()
    {
        var before = Compliance();

        _aws.Call("PutExternalEvaluation", Report("audited", "NON_COMPLIANT"));

        before.Should().Be("INSUFFICIENT_DATA");
        Compliance().Should().Be("NON_COMPLIANT");
        var result = _aws.Results("audited").Should().ContainSingle().Subject;
        result["Annotation"]!.ToString().Should().Be("signed");
        result["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!.ToJsonString().Should().Be(
            """{"ConfigRuleName":"audited","ResourceType":"AWS::::Account","ResourceId":"123456789012","EvaluationMode":"DETECTIVE"}""");
    }

    [Fact]
    public void NoOtherRuleTakesReports()
    {
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");

        var refusal = _aws.Fail("PutExternalEvaluation", Report("kms", "COMPLIANT"));

        refusal.Should().Be((
            "NoSuchConfigRuleException",
            "The ConfigRule 'kms' provided in the request is invalid. Verify that the rule is an AWS Config Process Check rule, and that its name is correct."));
        _aws.Fail("PutExternalEvaluation", Report("none", "COMPLIANT")).Code.Should().Be("NoSuchConfigRuleException");
    }

    [Fact]
    public void InsufficientDataIsNoReport() => _aws.Fail("PutExternalEvaluation", Report("audited", "INSUFFICIENT_DATA")).Should().Be((
        "InvalidParameterValueException", "INSUFFICIENT_DATA cannot be used as a ComplianceType in a PutExternalEvaluation request."));

    [Fact]
    public void AReportIsWhole() => _aws.Fail("PutExternalEvaluation", """{"ConfigRuleName":"audited"}""").Should().Be((
        "ValidationException", "1 validation error detected: Value null at 'externalEvaluation' failed to satisfy constraint: Member must not be null"));

    private static string Report(string rule, string type) =>
        $$$"""
        {"ConfigRuleName":"{{{rule}}}","ExternalEvaluation":{"ComplianceResourceType":"AWS::::Account","ComplianceResourceId":"123456789012",
         "ComplianceType":"{{{type}}}","Annotation":"signed","OrderingTimestamp":1767225600}}
        """;

    private string Compliance() =>
        _aws.Call("DescribeComplianceByConfigRule")["ComplianceByConfigRules"]![0]!["Compliance"]!["ComplianceType"]!.ToString();
}
