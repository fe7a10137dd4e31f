using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State.Functions;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

/// <summary>Custom Lambda rules: what their functions are told, and what comes of what they report.</summary>
public class FunctionRuleTests
{
    private const string Rule = "judged";
    private const string Everything = """["COMPLIANT","NON_COMPLIANT","NOT_APPLICABLE"]""";

    [Fact]
    public async Task AFunctionIsInvokedWithTheItemAndItsReportIsTheResult()
    {
        using var aws = new ConfigFixture();
        aws.PutFunctionRule(Rule, aws.PutFunction(), others: ""","InputParameters":"{\"days\":\"90\"}" """);
        aws.Functions.Answer = occasion => Report(aws, occasion, "COMPLIANT");

        await aws.UntilEndedAsync(() => aws.CreateBucket("logs", "aws:kms", ("team", "one")));

        var told = aws.Functions.Events.Single();
        told["configRuleName"]!.ToString().Should().Be(Rule);
        told["configRuleArn"]!.ToString().Should().StartWith("arn:aws:config:eu-west-1:123456789012:config-rule/config-rule-");
        told["ruleParameters"]!.ToString().Should().Be("""{"days":"90"}""");
        told["eventLeftScope"]!.GetValue<bool>().Should().BeFalse();
        told["executionRoleArn"]!.ToString().Should().StartWith("arn:aws:iam::123456789012:role/");
        told["accountId"]!.ToString().Should().Be("123456789012");
        told["version"]!.ToString().Should().Be("1.0");
        var message = Message(told);
        message["messageType"]!.ToString().Should().Be("ConfigurationItemChangeNotification");
        message["configurationItemDiff"]!["changeType"]!.ToString().Should().Be("CREATE");
        message["configurationItem"]!["configuration"]!.ToJsonString().Should().Be("""{"name":"logs"}""");
        message["configurationItem"]!["supplementaryConfiguration"]!["ServerSideEncryptionConfiguration"]!["rules"].Should().BeOfType<JsonArray>();
        message["configurationItem"]!["tags"]!.ToJsonString().Should().Be("""{"team":"one"}""");
        message["configurationItem"]!["ARN"]!.ToString().Should().Be("arn:aws:s3:::logs");
        var result = aws.Results(Rule).Single();
        result["ComplianceType"]!.ToString().Should().Be("COMPLIANT");
        result["Annotation"]!.ToString().Should().Be("as told");
    }

    [Fact]
    public async Task EachResourceInScopeIsJudgedWhenTheRuleIsPutOrEvaluatedOnRequest()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("one");
        aws.CreateBucket("two");
        aws.Functions.Answer = occasion => Report(aws, occasion, "NON_COMPLIANT");

        await aws.UntilEndedAsync(() => aws.PutFunctionRule(Rule, aws.PutFunction()), invocations: 2);
        await aws.UntilEndedAsync(() => aws.Call("StartConfigRulesEvaluation", $$"""{"ConfigRuleNames":["{{Rule}}"]}"""), invocations: 2);

        aws.Verdicts(Rule).Should().Equal("one NON_COMPLIANT", "two NON_COMPLIANT");
        aws.Functions.Events.Select(told => Message(told)["configurationItem"]!["resourceId"]!.ToString())
            .Should().BeEquivalentTo("one", "two", "one", "two");
        Status(aws)["LastSuccessfulEvaluationTime"].Should().NotBeNull();
    }

    [Fact]
    public async Task TheScheduleTellsOfNoResource()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("one");

        await aws.UntilEndedAsync(() => aws.PutFunctionRule(
            Rule, aws.PutFunction(), """{"MessageType":"ScheduledNotification","MaximumExecutionFrequency":"One_Hour"}"""));
        await aws.UntilEndedAsync(() => aws.Time.Advance(TimeSpan.FromHours(1)));

        aws.Functions.Events.Should().HaveCount(2).And.AllSatisfy(told => Message(told).Select(member => member.Key).Should()
            .Equal("awsAccountId", "notificationCreationTime", "messageType", "recordVersion"));
    }

    [Fact]
    public async Task AFunctionIsToldOfADeletedResourceAndKeepsReportingItUnlessItSaysNotApplicable()
    {
        using var aws = new ConfigFixture();
        aws.PutFunctionRule("forgets", aws.PutFunction());
        aws.PutFunctionRule("minds", aws.PutFunction());
        aws.Functions.Answer = occasion => Report(aws, occasion, IsDeleted(occasion) && Name(occasion) == "minds" ? "NOT_APPLICABLE" : "NON_COMPLIANT");
        await aws.UntilEndedAsync(() => aws.CreateBucket("other"), invocations: 2);
        var bucket = await aws.UntilEndedAsync(() => aws.CreateBucket("logs"), invocations: 2);

        await aws.UntilEndedAsync(() => aws.Delete(bucket), invocations: 2);

        aws.Verdicts("forgets", Everything).Should().Equal("logs NON_COMPLIANT", "other NON_COMPLIANT");
        aws.Verdicts("minds", Everything).Should().Equal("logs NOT_APPLICABLE", "other NON_COMPLIANT");
        var deleted = Message(aws.Functions.Events[^1])["configurationItem"]!;
        deleted["configurationItemStatus"]!.ToString().Should().Be("ResourceDeleted");
        deleted["configuration"].Should().BeNull();
    }

    [Fact]
    public async Task AResourceThatLeavesTheScopeIsToldOfOnce()
    {
        using var aws = new ConfigFixture();
        aws.PutFunctionRule(Rule, aws.PutFunction(), others: ""","Scope":{"TagKey":"team"}""");
        aws.CreateBucket("other");
        var bucket = await aws.UntilEndedAsync(() => aws.CreateBucket("logs", null, ("team", "one")));

        await aws.UntilEndedAsync(() => aws.World.Scheduler.Run(() =>
        {
            aws.Region.Resources.Update(bucket, bucket.Properties, new Dictionary<string, string>());
            return true;
        }));
        aws.Encrypt(bucket, "aws:kms");

        aws.Functions.Events.Select(told => told["eventLeftScope"]!.GetValue<bool>()).Should().Equal(false, true);
    }

    [Fact]
    public async Task AnItemThatIsTooLargeIsToldOfByItsSummary()
    {
        using var aws = new ConfigFixture();
        var function = aws.PutFunction();
        aws.PutFunctionRule("deaf", function);
        aws.PutFunctionRule(Rule, function, """{"MessageType":"OversizedConfigurationItemChangeNotification"}""");
        var bucket = await aws.UntilEndedAsync(() => aws.CreateBucket("logs"));

        await aws.UntilEndedAsync(() => aws.PutPolicy(bucket, new string('x', 300_000)));

        var told = aws.Functions.Events.Single(told => Name(told) == Rule);
        var message = Message(told);
        message["messageType"]!.ToString().Should().Be("OversizedConfigurationItemChangeNotification");
        message["configurationItemSummary"]!["changeType"]!.ToString().Should().Be("UPDATE");
        message["configurationItemSummary"]!["resourceId"]!.ToString().Should().Be("logs");
        message["s3DeliverySummary"]!.ToJsonString().Should().Be("""{"s3BucketLocation":null,"errorCode":null,"errorMessage":null}""");
        aws.Items("logs")[0]["supplementaryConfiguration"]!["BucketPolicy"]!.ToString().Length.Should().BeGreaterThan(300_000, "the history has all of it");
    }

    [Fact]
    public async Task AnExceptionIsTheRulesLastErrorUntilAnEvaluationSucceeds()
    {
        using var aws = new ConfigFixture();
        aws.PutFunctionRule(Rule, aws.PutFunction());
        aws.Functions.Answer = _ => ScriptedFunctions.Failed("KeyError", "'resourceID'");

        await aws.UntilEndedAsync(() => aws.CreateBucket("logs"));

        var failed = Status(aws);
        failed["LastErrorCode"]!.ToString().Should().Be("KeyError");
        failed["LastErrorMessage"]!.ToString().Should().Be(
            "The AWS Lambda function arn:aws:lambda:eu-west-1:123456789012:function:judge failed on AWS::S3::Bucket logs: KeyError: 'resourceID'");
        failed["LastFailedEvaluationTime"].Should().NotBeNull();
        aws.Functions.Answer = _ => ScriptedFunctions.Succeeded;
        await aws.UntilEndedAsync(() => aws.CreateBucket("other"));
        Status(aws)["LastErrorCode"].Should().BeNull();
        Status(aws)["LastFailedEvaluationTime"].Should().NotBeNull("that it failed once stays known");
    }

    [Fact]
    public void AFunctionThatNoLongerLetsAwsConfigInCannotBeInvoked()
    {
        using var aws = new ConfigFixture();
        aws.PutFunctionRule(Rule, aws.PutFunction());
        aws.World.Scheduler.Run(() =>
        {
            var functions = aws.Region.Of<FunctionStore>();
            functions.Revoke(functions.All.Single(), "config");
            return true;
        });

        aws.CreateBucket("logs");

        var status = Status(aws);
        status["LastErrorMessage"]!.ToString().Should().Be(
            "The AWS Lambda function arn:aws:lambda:eu-west-1:123456789012:function:judge cannot be invoked. "
            + "Check the specified function ARN, and check the function's permissions.");
        status["LastFailedInvocationTime"].Should().NotBeNull();
        aws.Functions.Events.Should().BeEmpty();
    }

    [Fact]
    public async Task AnEvaluationThatWasInterruptedIsBegunAnew()
    {
        using var aws = new ConfigFixture(Latency.Realistic());
        aws.PutFunctionRule(Rule, aws.PutFunction());
        aws.Time.Advance(TimeSpan.FromMinutes(5));
        aws.Functions.Answer = occasion => Report(aws, occasion, "COMPLIANT");
        aws.CreateBucket("logs");
        aws.Time.AdvanceToNextTimer();

        aws.Interrupt();
        await aws.UntilEndedAsync(() => aws.Time.Advance(TimeSpan.FromSeconds(100)));

        aws.Verdicts(Rule).Should().Equal("logs COMPLIANT");
    }

    [Fact]
    public async Task ARuleThatWasPutAgainDoesNotTakeWhatWasJudgedBefore()
    {
        using var aws = new ConfigFixture();
        aws.PutFunctionRule(Rule, aws.PutFunction());
        await aws.UntilEndedAsync(() => aws.CreateBucket("logs"));
        var token = aws.Functions.Events[0]["resultToken"]!.ToString();
        await aws.UntilEndedAsync(() => aws.PutFunctionRule(Rule, aws.PutFunction()));

        aws.Call("PutEvaluations", Evaluations(token, "COMPLIANT"));

        aws.Verdicts(Rule, Everything).Should().BeEmpty();
    }

    internal static string Evaluations(string token, string compliance, string others = "") =>
        $$"""
        {"ResultToken":"{{token}}","Evaluations":[{"ComplianceResourceType":"AWS::S3::Bucket","ComplianceResourceId":"logs","ComplianceType":"{{compliance}}",
        "OrderingTimestamp":1767225600.5}]{{others}}}
        """;

    private static JsonObject Status(ConfigFixture aws) =>
        aws.Call("DescribeConfigRuleEvaluationStatus", $$"""{"ConfigRuleNames":["{{Rule}}"]}""")["ConfigRulesEvaluationStatus"]![0]!.AsObject();

    private static FunctionAnswer Report(ConfigFixture aws, JsonObject occasion, string compliance)
    {
        var item = Message(occasion)["configurationItem"]!;
        var captured = DateTimeOffset.Parse(item["configurationItemCaptureTime"]!.ToString()).ToUnixTimeMilliseconds() / 1000m;
        aws.Call("PutEvaluations", new JsonObject
        {
            ["ResultToken"] = occasion["resultToken"]!.ToString(),
            ["Evaluations"] = new JsonArray(new JsonObject
            {
                ["ComplianceResourceType"] = item["resourceType"]!.ToString(),
                ["ComplianceResourceId"] = item["resourceId"]!.ToString(),
                ["ComplianceType"] = compliance,
                ["Annotation"] = "as told",
                ["OrderingTimestamp"] = captured,
            }),
        }.ToJsonString());
        return ScriptedFunctions.Succeeded;
    }

    private static string Name(JsonObject occasion) => occasion["configRuleName"]!.ToString();

    private static JsonObject Message(JsonObject occasion) => JsonNode.Parse(occasion["invokingEvent"]!.ToString())!.AsObject();

    private static bool IsDeleted(JsonObject occasion) =>
        Message(occasion)["configurationItem"]!["configurationItemStatus"]!.ToString() == "ResourceDeleted";
}
