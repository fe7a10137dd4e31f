namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class DeleteEvaluationResultsTests
{
    private const string Rule = """{"ConfigRuleName":"kms"}""";

    [Fact]
    public void ResultsAreGoneUntilTheRuleIsEvaluatedAgain()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("logs");
        aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");

        aws.Call("DeleteEvaluationResults", Rule);
        var deleted = aws.Verdicts("kms").ToList();
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");

        deleted.Should().BeEmpty();
        aws.Verdicts("kms").Should().Equal("logs NON_COMPLIANT");
    }

    [Theory]
    [InlineData("DeleteEvaluationResults", Rule)]
    [InlineData("DeleteConfigRule", Rule)]
    [InlineData("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""")]
    public void ARuleIsInUseWhileItsResultsAreDeleted(string operation, string request)
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        aws.Call("DeleteEvaluationResults", Rule);
        var state = State(aws);

        var refusal = aws.Fail(operation, request);
        aws.Interrupt();
        aws.Time.Advance(TimeSpan.FromMinutes(1));

        state.Should().Be("DELETING_RESULTS");
        refusal.Should().Be(("ResourceInUseException", "The evaluation results of the rule kms are currently being deleted.  Please retry after some time"));
        State(aws).Should().Be("ACTIVE");
        aws.Call(operation, request);
    }

    [Fact]
    public void TheRuleMustBeThere()
    {
        using var aws = new ConfigFixture();

        aws.Fail("DeleteEvaluationResults", Rule).Should().Be((
            "NoSuchConfigRuleException", "The ConfigRule 'kms' provided in the request is invalid. Please check the configRule name"));
    }

    private static string State(ConfigFixture aws) => aws.Call("DescribeConfigRules")["ConfigRules"]![0]!["ConfigRuleState"]!.ToString();
}
