namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class PutEvaluationsTests : IAsyncLifetime, IDisposable
{
    private const string Rule = "judged";

    private readonly ConfigFixture _aws = new();
    private string _token = "";

    public async Task InitializeAsync()
    {
        _aws.PutFunctionRule(Rule, _aws.PutFunction());
        await _aws.UntilEndedAsync(() => _aws.CreateBucket("logs"));
        _token = _aws.Functions.Events[0]["resultToken"]!.ToString();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void TheEvaluationWithTheLaterOrderingTimestampStays()
    {
        _aws.Call("PutEvaluations", FunctionRuleTests.Evaluations(_token, "NON_COMPLIANT"));
        _aws.Call("PutEvaluations", FunctionRuleTests.Evaluations(_token, "COMPLIANT").Replace("1767225600.5", "1767225600.4"))["FailedEvaluations"]!
            .AsArray().Should().BeEmpty();

        _aws.Verdicts(Rule).Should().Equal("logs NON_COMPLIANT");
    }

    [Fact]
    public void ATestChangesNothingAndNeedsNoTokenOfOurs()
    {
        _aws.Call("PutEvaluations", FunctionRuleTests.Evaluations("none", "COMPLIANT", ",\"TestMode\":true"));

        _aws.Verdicts(Rule).Should().BeEmpty();
    }

    [Fact]
    public void ATokenThatWasNotIssuedIsRefused() =>
        _aws.Fail("PutEvaluations", FunctionRuleTests.Evaluations("made-up", "COMPLIANT"))
            .Should().Be(("InvalidResultTokenException", "The resultToken provided is invalid"));

    [Fact]
    public void ATokenEndsWithItsRule()
    {
        _aws.Call("DeleteConfigRule", $$"""{"ConfigRuleName":"{{Rule}}"}""");

        _aws.Fail("PutEvaluations", FunctionRuleTests.Evaluations(_token, "COMPLIANT")).Code.Should().Be("InvalidResultTokenException");
    }

    [Fact]
    public void AMisspeltMemberIsMissedByItsRightName() =>
        _aws.Fail("PutEvaluations", FunctionRuleTests.Evaluations(_token, "COMPLIANT").Replace("ComplianceResourceId", "ComplianceResourceID"))
            .Should().Be((
                "ValidationException",
                "1 validation error detected: Value null at 'evaluations.1.member.complianceResourceId' failed to satisfy constraint: Member must not be null"));

    [Fact]
    public void AnAnnotationHasAtMost256Characters()
    {
        var tooLong = new string('x', 257);

        _aws.Fail("PutEvaluations", FunctionRuleTests.Evaluations(_token, "COMPLIANT").Replace("\"OrderingTimestamp\"", $"\"Annotation\":\"{tooLong}\",\"OrderingTimestamp\""))
            .Should().Be((
                "ValidationException",
                $"1 validation error detected: Value '{tooLong}' at 'evaluations.1.member.annotation' failed to satisfy constraint: "
                + "Member must have length less than or equal to 256"));
    }

    [Theory]
    [InlineData("""{"ResultToken":"TOKEN"}""", "The Evaluations object in your request cannot be null. Add the required parameters and try again.")]
    [InlineData(
        """{"ResultToken":"TOKEN","Evaluations":[{"ComplianceResourceType":"a","ComplianceResourceId":"b","ComplianceType":"INSUFFICIENT_DATA","OrderingTimestamp":1}]}""",
        "INSUFFICIENT_DATA cannot be used as a ComplianceType in a PutEvaluations request.")]
    public void WhatIsNoReportIsRefused(string request, string message) =>
        _aws.Fail("PutEvaluations", request.Replace("TOKEN", _token)).Should().Be(("InvalidParameterValueException", message));

    [Fact]
    public void AComplianceTypeIsOneOfThose() =>
        _aws.Fail("PutEvaluations", FunctionRuleTests.Evaluations(_token, "NONCOMPLIANT")).Message.Should().Be(
            "1 validation error detected: Value 'NONCOMPLIANT' at 'evaluations.1.member.complianceType' failed to satisfy constraint: "
            + "Member must satisfy enum value set: [COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE, INSUFFICIENT_DATA]");
}
