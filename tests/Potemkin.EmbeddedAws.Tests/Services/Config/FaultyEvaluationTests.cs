using System.Text.Json.Nodes;
using static Potemkin.EmbeddedAws.Tests.Services.Config.ConfigFixture;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public class FaultyEvaluationTests
{
    private const string Kms = "S3_DEFAULT_ENCRYPTION_KMS";

    private static readonly TimeSpan Recorded = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Evaluated = TimeSpan.FromSeconds(40);

    [Fact]
    public void ALateEvaluationTakesSeveralTimesAsLong()
    {
        using var aws = new ConfigFixture(Latency.Realistic(), new Faults { LateEvaluations = 1 });
        aws.PutRule("kms", Kms);
        aws.CreateBucket("logs", "aws:kms");

        aws.Time.Advance(Recorded + Evaluated);
        var early = aws.Verdicts("kms");
        aws.Time.Advance(Evaluated * 3);
        var late = aws.Verdicts("kms");

        early.Should().BeEmpty();
        late.Should().Equal("logs COMPLIANT");
    }

    [Fact]
    public void ALateEvaluationIsLateEvenWhereNothingTakesTime()
    {
        using var aws = new ConfigFixture(faults: new Faults { LateEvaluations = 1 });
        aws.PutRule("kms", Kms);
        aws.CreateBucket("logs", "aws:kms");

        aws.Time.Advance(TimeSpan.FromSeconds(3.9));
        var early = aws.Verdicts("kms");
        aws.Time.Advance(TimeSpan.FromSeconds(0.1));

        early.Should().BeEmpty();
        aws.Verdicts("kms").Should().Equal("logs COMPLIANT");
    }

    [Fact]
    public void AnEvaluationThatFailsShowsInTheStatusAndLeavesNoResult()
    {
        using var aws = new ConfigFixture(faults: new Faults { FailedEvaluations = 1 });
        aws.PutRule("kms", Kms);

        aws.CreateBucket("logs", "aws:kms");

        var status = Status(aws);
        status["LastErrorCode"]!.GetValue<string>().Should().Be("AccessDenied");
        status["LastErrorMessage"]!.GetValue<string>().Should().Be(
            "The IAM role that AWS Config uses does not have the permissions that the rule needs to evaluate resources.");
        At(status["LastFailedEvaluationTime"]).Should().BeOnOrAfter(aws.World.Now);
        status["LastSuccessfulEvaluationTime"].Should().BeNull();
        status["FirstEvaluationStarted"]!.GetValue<bool>().Should().BeFalse();
        aws.Verdicts("kms").Should().BeEmpty();
    }

    [Fact]
    public void ALaterEvaluationThatSucceedsTakesTheErrorAway()
    {
        using var aws = new ConfigFixture(faults: new Faults { FailedEvaluations = 0.5 });
        aws.PutRule("kms", Kms);
        aws.CreateBucket("logs", "aws:kms");

        var errors = Enumerable.Range(0, 20).Select(_ => ErrorAfterARequestedEvaluation(aws)).ToList();

        errors.Should().Contain("AccessDenied").And.Contain("");
        Status(aws)["LastFailedEvaluationTime"].Should().NotBeNull();
        aws.Verdicts("kms").Should().Equal("logs COMPLIANT");
    }

    [Fact]
    public void ADoubledEvaluationComesInAgainAsItWas()
    {
        using var aws = new ConfigFixture(faults: new Faults { DoubledEvaluations = 1 });
        aws.PutRule("kms", Kms);
        aws.CreateBucket("logs", "aws:kms");
        var first = aws.Results("kms").Single();

        aws.Time.Advance(TimeSpan.FromSeconds(1));

        var second = aws.Results("kms").Single();
        At(second["ResultRecordedTime"]).Should().Be(At(first["ResultRecordedTime"]) + TimeSpan.FromSeconds(1));
        Without(second, "ResultRecordedTime").Should().Be(Without(first, "ResultRecordedTime"));
    }

    [Fact]
    public void ADoubledEvaluationDoesNotReplaceANewerOne()
    {
        using var aws = new ConfigFixture(faults: new Faults { DoubledEvaluations = 1 });
        aws.PutRule("kms", Kms);
        var bucket = aws.CreateBucket("logs", "AES256");
        aws.Encrypt(bucket, "aws:kms");

        aws.Time.Advance(TimeSpan.FromSeconds(10));

        aws.Verdicts("kms").Should().Equal("logs COMPLIANT");
    }

    [Fact]
    public void ADoubledEvaluationDoesNotBringADeletedResourceBack()
    {
        using var aws = new ConfigFixture(faults: new Faults { DoubledEvaluations = 1 });
        aws.PutRule("kms", Kms);
        var bucket = aws.CreateBucket("logs", "AES256");
        aws.Delete(bucket);

        aws.Time.Advance(TimeSpan.FromSeconds(10));

        aws.Verdicts("kms").Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void AnEvaluationThatTheNextOneOvertakesIsNotKept(int milliseconds)
    {
        using var aws = new ConfigFixture(faults: new Faults { ReorderedEvaluations = 1 });
        aws.PutRule("kms", Kms);
        aws.Time.Advance(TimeSpan.FromSeconds(10));
        var bucket = aws.CreateBucket("logs", "AES256");
        var heldBack = aws.Verdicts("kms").ToList();
        aws.Time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        var before = LastEvaluation(aws);

        aws.Encrypt(bucket, "aws:kms");
        var afterBoth = LastEvaluation(aws);
        aws.Time.Advance(TimeSpan.FromSeconds(10));

        heldBack.Should().BeEmpty();
        aws.Verdicts("kms").Should().Equal("logs COMPLIANT");
        // The end of the second of two in one millisecond is noted a millisecond later.
        afterBoth.Should().Be(aws.World.Now - TimeSpan.FromSeconds(10) + TimeSpan.FromMilliseconds(1)).And.BeAfter(before);
        LastEvaluation(aws).Should().Be(afterBoth);
    }

    [Fact]
    public void AnEvaluationThatNoneOvertakesComesInAtLast()
    {
        using var aws = new ConfigFixture(faults: new Faults { ReorderedEvaluations = 1 });
        aws.PutRule("kms", Kms);
        aws.CreateBucket("logs", "AES256");
        aws.CreateBucket("data", "AES256");
        var early = aws.Verdicts("kms").ToList();

        aws.Time.Advance(TimeSpan.FromSeconds(4));

        early.Should().BeEmpty();
        aws.Verdicts("kms").Should().Equal("data NON_COMPLIANT", "logs NON_COMPLIANT");
    }

    [Fact]
    public void AFlippingEvaluationIsWrongAtFirst()
    {
        using var aws = new ConfigFixture(faults: new Faults { FlippingEvaluations = 1 });
        aws.PutRule("kms", Kms);
        aws.CreateBucket("logs", "aws:kms");
        aws.CreateBucket("data", "AES256");
        var first = aws.Verdicts("kms").ToList();

        aws.Time.Advance(TimeSpan.FromSeconds(1));

        first.Should().Equal("data COMPLIANT", "logs NON_COMPLIANT");
        aws.Verdicts("kms").Should().Equal("data NON_COMPLIANT", "logs COMPLIANT");
    }

    [Fact]
    public void AnEvaluationOnRequestDoesNotFlip()
    {
        using var aws = new ConfigFixture(faults: new Faults { FlippingEvaluations = 1 });
        aws.CreateBucket("logs", "aws:kms");

        aws.PutRule("kms", Kms);
        var ofPutting = aws.Verdicts("kms").ToList();
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");

        ofPutting.Should().Equal("logs COMPLIANT");
        aws.Verdicts("kms").Should().Equal("logs COMPLIANT");
    }

    [Fact]
    public void AllTimesAreThoseOfAClockThatIsOff()
    {
        var skew = TimeSpan.FromMinutes(5);
        using var aws = new ConfigFixture(faults: new Faults { ClockSkew = skew });
        aws.PutRule("kms", Kms);
        aws.CreateBucket("logs", "aws:kms");

        var result = aws.Results("kms").Single();

        OrderingTimestamp(result).Should().Be(aws.Time.GetUtcNow() + skew);
        At(result["ResultRecordedTime"]).Should().Be(aws.Time.GetUtcNow() + skew);
    }

    private static DateTimeOffset LastEvaluation(ConfigFixture aws) =>
        At(aws.Call("DescribeConfigRuleEvaluationStatus")["ConfigRulesEvaluationStatus"]![0]!["LastSuccessfulEvaluationTime"]);

    private static string Without(JsonNode result, string member)
    {
        var rest = result.DeepClone().AsObject();
        rest.Remove(member);
        return rest.ToJsonString();
    }

    private static string ErrorAfterARequestedEvaluation(ConfigFixture aws)
    {
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        return Status(aws)["LastErrorCode"]?.GetValue<string>() ?? "";
    }

    private static JsonNode Status(ConfigFixture aws) => aws.Call("DescribeConfigRuleEvaluationStatus")["ConfigRulesEvaluationStatus"]![0]!;
}
