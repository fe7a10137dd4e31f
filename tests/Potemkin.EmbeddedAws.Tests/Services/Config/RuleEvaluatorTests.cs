using System.Text.Json.Nodes;
using static Potemkin.EmbeddedAws.Tests.Services.Config.ConfigFixture;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public class RuleEvaluatorTests
{
    private const string Kms = "S3_DEFAULT_ENCRYPTION_KMS";
    private const string PublicRead = "S3_BUCKET_PUBLIC_READ_PROHIBITED";

    private static readonly TimeSpan RecordingAndEvaluation = TimeSpan.FromSeconds(100);

    [Fact]
    public void WithoutLatencyAVerdictIsThereAtTheNextRead()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("before", "aws:kms");

        aws.PutRule("kms", Kms);
        aws.CreateBucket("after", "AES256");

        aws.Verdicts("kms").Should().Equal("after NON_COMPLIANT", "before COMPLIANT");
    }

    [Fact]
    public void AVerdictFollowsTheChangeAndIsNotOlderThanIt()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("kms", Kms);
        var bucket = aws.CreateBucket("logs", "AES256");
        aws.Time.Advance(RecordingAndEvaluation);

        var changedAt = aws.World.Now;
        aws.Encrypt(bucket, "aws:kms");
        aws.Time.Advance(TimeSpan.FromSeconds(49));
        var stale = aws.Results("kms").Single();
        aws.Time.Advance(RecordingAndEvaluation);
        var fresh = aws.Results("kms").Single();

        stale["ComplianceType"]!.GetValue<string>().Should().Be("NON_COMPLIANT");
        OrderingTimestamp(stale).Should().BeBefore(changedAt);
        fresh["ComplianceType"]!.GetValue<string>().Should().Be("COMPLIANT");
        OrderingTimestamp(fresh).Should().BeAfter(changedAt).And.Be(At(aws.Items("logs")[0]["configurationItemCaptureTime"]));
        At(fresh["ResultRecordedTime"]).Should().BeOnOrAfter(At(fresh["ConfigRuleInvokedTime"]) + TimeSpan.FromSeconds(20));
        fresh["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!.ToJsonString().Should().Be(
            """{"ConfigRuleName":"kms","ResourceType":"AWS::S3::Bucket","ResourceId":"logs","EvaluationMode":"DETECTIVE"}""");
        fresh.AsObject().ContainsKey("Annotation").Should().BeFalse();
    }

    [Fact]
    public void AnEvaluationOnRequestJudgesTheLastKnownState()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("kms", Kms);
        var bucket = aws.CreateBucket("logs", "AES256");
        aws.Time.Advance(RecordingAndEvaluation);
        var requestedAt = aws.World.Now;

        aws.Encrypt(bucket, "aws:kms");
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        aws.Time.Advance(TimeSpan.FromSeconds(41));

        var result = aws.Results("kms").Single();
        result["ComplianceType"]!.GetValue<string>().Should().Be("NON_COMPLIANT");
        OrderingTimestamp(result).Should().Be(requestedAt);
        At(result["ConfigRuleInvokedTime"]).Should().Be(requestedAt);
    }

    [Fact]
    public void ARuleIsEvaluatingWhileItsRequestedEvaluationRuns()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("kms", Kms);
        var first = State(aws);
        var firstEvaluation = aws.Fail("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        aws.Time.Advance(RecordingAndEvaluation);

        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        var requested = State(aws);
        aws.Time.Advance(TimeSpan.FromSeconds(41));
        var ended = State(aws);
        var tooSoon = aws.Fail("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        aws.Time.Advance(TimeSpan.FromSeconds(19));
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");

        (first, requested, ended).Should().Be(("ACTIVE", "EVALUATING", "ACTIVE"));
        firstEvaluation.Should().Be((
            "LimitExceededException",
            "An evaluation of the Config rule 'kms' is in progress, or StartConfigRulesEvaluation was called for it more than once per minute."));
        tooSoon.Should().Be(firstEvaluation);
    }

    [Fact]
    public void ACallThatNamesARuleUnderEvaluationStartsNoneOfTheOthers()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("idle", Kms);
        aws.Time.Advance(RecordingAndEvaluation);
        aws.PutRule("kms", Kms);
        var before = InvokedAt();

        var refused = aws.Fail("StartConfigRulesEvaluation", """{"ConfigRuleNames":["idle","kms"]}""");
        var after = InvokedAt();
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["idle"]}""");

        refused.Code.Should().Be("LimitExceededException");
        after.Should().Be(before);
        InvokedAt().Should().BeAfter(before);

        DateTimeOffset InvokedAt() => At(aws.Call("DescribeConfigRuleEvaluationStatus", """{"ConfigRuleNames":["idle"]}""")
            ["ConfigRulesEvaluationStatus"]![0]!["LastSuccessfulInvocationTime"]);
    }

    [Fact]
    public void MoreThanTwentyFiveRulesAreRefused()
    {
        using var aws = new ConfigFixture();
        var names = Enumerable.Range(1, 26).Select(number => $"rule-{number}").ToList();
        foreach (var name in names)
            aws.PutRule(name, Kms);

        var refused = aws.Fail("StartConfigRulesEvaluation", Request(names));

        refused.Should().Be((
            "ValidationException",
            $"1 validation error detected: Value '[{string.Join(", ", names)}]' at 'configRuleNames' failed to satisfy constraint: "
                + "Member must have length less than or equal to 25"));
        aws.Call("StartConfigRulesEvaluation", Request(names.SkipLast(1)));

        static string Request(IEnumerable<string> names) => $$"""{"ConfigRuleNames":["{{string.Join("\",\"", names)}}"]}""";
    }

    [Fact]
    public void TheMinuteBetweenRequestedEvaluationsShrinksWithTheTimeScale()
    {
        using var aws = new ConfigFixture(Latency.Realistic(timeScale: 60));
        aws.PutRule("kms", Kms);
        aws.Time.Advance(TimeSpan.FromSeconds(1));

        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        aws.Time.Advance(TimeSpan.FromSeconds(1));

        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
    }

    [Fact]
    public void WithoutLatencyEvaluationsCanBeRequestedAtAnyTime()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("kms", Kms);

        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");

        State(aws).Should().Be("ACTIVE");
    }

    [Fact]
    public void APeriodicRuleIsEvaluatedAgainAndAgain()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.CreateBucket("logs");
        aws.Time.Advance(RecordingAndEvaluation);
        var putAt = aws.World.Now;
        aws.PutRule("public", PublicRead, ""","MaximumExecutionFrequency":"One_Hour" """);

        aws.Time.Advance(TimeSpan.FromMinutes(59));
        var first = OrderingTimestamp(aws.Results("public").Single());
        aws.Time.Advance(TimeSpan.FromMinutes(62));
        var third = OrderingTimestamp(aws.Results("public").Single());

        first.Should().Be(putAt);
        third.Should().Be(putAt + TimeSpan.FromHours(2));
    }

    [Fact]
    public void ADeletedResourceHasNoResultsEvenOfAnEvaluationUnderWay()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("kms", Kms);
        var bucket = aws.CreateBucket("logs");
        aws.Time.Advance(RecordingAndEvaluation);
        aws.Delete(bucket);
        aws.Time.Advance(TimeSpan.FromSeconds(29));

        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["kms"]}""");
        aws.Time.Advance(RecordingAndEvaluation);

        aws.Results("kms").Should().BeEmpty();
    }

    [Fact]
    public void ADeletedRuleTakesItsResultsAlong()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("logs");
        aws.PutRule("kms", Kms);

        aws.Call("DeleteConfigRule", """{"ConfigRuleName":"kms"}""");

        aws.Call("GetComplianceDetailsByResource", """{"ResourceType":"AWS::S3::Bucket","ResourceId":"logs"}""").ToJsonString()
            .Should().Be("""{"EvaluationResults":[]}""");
        aws.Fail("GetComplianceDetailsByConfigRule", """{"ConfigRuleName":"kms"}""").Should().Be((
            "NoSuchConfigRuleException", "The ConfigRule 'kms' provided in the request is invalid. Please check the configRule name"));
    }

    [Fact]
    public void ARuleThatIsPutAgainIsEvaluatedWithItsNewParameters()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("logs", "aws:kms");
        aws.PutRule("kms", Kms);

        aws.PutRule("kms", Kms, ""","InputParameters":"{\"kmsKeyArns\":\"arn:aws:kms:eu-west-1:123456789012:key/1\"}" """);

        aws.Verdicts("kms").Should().Equal("logs NON_COMPLIANT");
    }

    [Theory]
    [InlineData("""{"ComplianceResourceTypes":["AWS::S3::Bucket"],"ComplianceResourceId":"logs"}""", "logs")]
    [InlineData("""{"ComplianceResourceTypes":["AWS::EC2::EIP"]}""", "")]
    [InlineData("""{"TagKey":"team"}""", "data,logs")]
    [InlineData("""{"TagKey":"team","TagValue":"red"}""", "data")]
    [InlineData("""{}""", "bare,data,logs")]
    public void OnlyResourcesInScopeAreEvaluated(string scope, string evaluated)
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("data", null, ("team", "red"));
        aws.PutRule("kms", Kms, $",\"Scope\":{scope}");

        aws.CreateBucket("logs", null, ("team", "blue"));
        aws.CreateBucket("bare");

        aws.Verdicts("kms").Should().Equal(evaluated.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name} NON_COMPLIANT"));
    }

    [Fact]
    public void AResourceThatLeavesTheScopeLosesItsResult()
    {
        using var aws = new ConfigFixture();
        var bucket = aws.CreateBucket("logs", null, ("team", "red"));
        aws.PutRule("kms", Kms, ""","Scope":{"TagKey":"team"}""");
        aws.Verdicts("kms").Should().Equal("logs NON_COMPLIANT");

        bucket.Tags = new Dictionary<string, string>();
        aws.Encrypt(bucket, "AES256");

        aws.Verdicts("kms").Should().BeEmpty();
    }

    [Fact]
    public void ARulesOwnFailureShowsInItsStatus()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("public", PublicRead);
        var bucket = aws.CreateBucket("logs");
        var before = Status(aws);

        aws.PutPolicy(bucket, "no JSON");

        before.AsObject().ContainsKey("LastErrorCode").Should().BeFalse();
        var status = Status(aws);
        status["LastErrorCode"]!.GetValue<string>().Should().Be("InternalFailure");
        status["LastErrorMessage"]!.GetValue<string>().Should().StartWith("S3_BUCKET_PUBLIC_READ_PROHIBITED failed on AWS::S3::Bucket logs: ");
        At(status["LastFailedEvaluationTime"]).Should().Be(aws.World.Now);
    }

    [Fact]
    public void NoTwoEvaluationsEndInTheSameMillisecond()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("public", PublicRead);
        var before = At(Status(aws)["LastSuccessfulEvaluationTime"]);

        aws.Call("StartConfigRulesEvaluation", """{"ConfigRuleNames":["public"]}""");

        At(Status(aws)["LastSuccessfulEvaluationTime"]).Should().BeAfter(before);
    }

    [Fact]
    public void TheFirstEvaluationShowsWhenItHasEnded()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        var putAt = aws.World.Now;
        aws.PutRule("public", PublicRead);
        var begun = Status(aws);

        aws.Time.Advance(TimeSpan.FromSeconds(40));

        begun["FirstEvaluationStarted"]!.GetValue<bool>().Should().BeFalse();
        At(begun["LastSuccessfulInvocationTime"]).Should().Be(putAt);
        At(begun["FirstActivatedTime"]).Should().Be(putAt);
        begun.AsObject().ContainsKey("LastSuccessfulEvaluationTime").Should().BeFalse();
        Status(aws)["FirstEvaluationStarted"]!.GetValue<bool>().Should().BeTrue();
        At(Status(aws)["LastSuccessfulEvaluationTime"]).Should().BeAfter(putAt);
    }

    [Fact]
    public void ARuleOnItsWayOutCanNeitherBePutNorDeleted()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutRule("kms", Kms);
        aws.Call("DeleteConfigRule", """{"ConfigRuleName":"kms"}""");

        State(aws).Should().Be("DELETING");
        var inUse = ("ResourceInUseException", "The rule kms is currently being deleted.  Please retry after some time");
        aws.Fail("DeleteConfigRule", """{"ConfigRuleName":"kms"}""").Should().Be(inUse);
        aws.Fail("PutConfigRule", """{"ConfigRule":{"ConfigRuleName":"kms","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}}""").Should().Be(inUse);
        aws.Time.Advance(TimeSpan.FromSeconds(17));
        aws.Call("DescribeConfigRules").ToJsonString().Should().Be("""{"ConfigRules":[]}""");
    }

    private static string State(ConfigFixture aws) => aws.Call("DescribeConfigRules")["ConfigRules"]![0]!["ConfigRuleState"]!.GetValue<string>();

    private static JsonNode Status(ConfigFixture aws) => aws.Call("DescribeConfigRuleEvaluationStatus")["ConfigRulesEvaluationStatus"]![0]!;
}
