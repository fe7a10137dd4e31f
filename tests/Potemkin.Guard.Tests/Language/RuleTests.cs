namespace Potemkin.Guard.Tests.Language;

public class RuleTests
{
    private const string Template =
        """
        Resources:
          Logs: {Type: 'AWS::S3::Bucket', Properties: {Name: logs}}
          Topic: {Type: 'AWS::SNS::Topic'}
        """;

    [Theory]
    [InlineData("AWS::S3::Bucket { Properties.Name == 'logs' }", GuardStatus.Pass)]
    [InlineData("AWS::S3::Bucket Properties.Name == 'other'", GuardStatus.Fail)]
    [InlineData("AWS::S3::Bucket when Resources.Topic exists { Properties.Name == 'other' }", GuardStatus.Fail)]
    [InlineData("AWS::S3::Bucket when Resources.Queue exists { Properties.Name == 'other' }", GuardStatus.Skip)]
    [InlineData("AWS::SQS::Queue { Properties exists }", GuardStatus.Skip)]
    [InlineData("when Resources.Queue exists { Resources.Topic !exists }", GuardStatus.Skip)]
    [InlineData("Resources.*[ Type == 'AWS::SQS::Queue' ] !empty { Properties exists }", GuardStatus.Fail)]
    [InlineData("Resources.*[ Type == 'AWS::SQS::Queue' ] { Properties exists }", GuardStatus.Skip)]
    [InlineData("Resources.* { Type exists }", GuardStatus.Pass)]
    [InlineData("some Resources.* { Properties exists }", GuardStatus.Pass)]
    [InlineData("# nothing but a comment", GuardStatus.Skip)]
    public void Blocks(string rules, GuardStatus expected) => Evaluating.StatusOf(rules, Template).Should().Be(expected);

    [Fact]
    public void EachRuleHasAStatusAndClausesOutsideMakeTheFirst()
    {
        var report = Evaluating.Evaluate(
            """
            rule passes { Number == 5 }
            rule skips when Number == 6 { Text exists }
            rule fails { skips <<it must not be skipped>> }
            rule negates {
              not skips
            }
            rule follows when passes {
              fails or negates
            }
            Text exists
            """);

        report.Rules.Select(rule => $"{rule.Name} {rule.Status}").Should().Equal(
            "default Pass", "passes Pass", "skips Skip", "fails Fail", "negates Pass", "follows Pass");
        report.Status.Should().Be(GuardStatus.Fail);
        report.Failures.Should().ContainSingle().Which.CustomMessage.Should().Be("it must not be skipped");
    }

    [Fact]
    public void ARuleWithParametersIsEvaluatedWhereItIsCalled()
    {
        var report = Evaluating.Evaluate(
            """
            rule is(value, expected) { %value == %expected }
            rule right { is(Text, 'abc') }
            rule wrong { is(Number, 6) <<not six>> }
            """);

        report.Rules.Select(rule => $"{rule.Name} {rule.Status}").Should().Equal("right Pass", "wrong Fail");
        report.Failures.Single().Should().BeEquivalentTo(new { Clause = "%value == %expected", CustomMessage = "not six" });
    }

    [Theory]
    [InlineData("rule a { b }", "There is no rule 'b' (line 1, column 10).")]
    [InlineData("rule a { b(1) }", "There is no rule 'b' with parameters (line 1, column 10).")]
    [InlineData("rule a(x) { %x exists }\nrule b { a(1, 2) }", "The rule 'a' has 1 parameters, and is called with 2 (line 2, column 10).")]
    [InlineData("rule a { b\n }\nrule b { a\n }", "A rule depends on itself: a → b → a (line 1, column 1).")]
    [InlineData("rule a(x) { a(%x) }\nrule b { a(1) }", "Rules or variables lead too deep into each other (line 1, column 1).")]
    public void ARuleThatCannotBeEvaluatedEndsTheEvaluation(string rules, string message)
    {
        var evaluate = () => Evaluating.StatusOf(rules.Replace("{ b }", "{ b\n }", StringComparison.Ordinal));

        evaluate.Should().Throw<GuardEvaluationException>().WithMessage(message);
    }
}
