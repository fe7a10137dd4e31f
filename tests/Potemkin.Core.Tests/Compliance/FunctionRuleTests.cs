using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Tests.Scripted;
using FilterLogEventsRequest = Amazon.CloudWatchLogs.Model.FilterLogEventsRequest;
using LogResourceNotFoundException = Amazon.CloudWatchLogs.Model.ResourceNotFoundException;

namespace Potemkin.Core.Tests.Compliance;

/// <summary>Custom Lambda rules that are wrong.</summary>
public sealed class FunctionRuleTests : IDisposable
{
    private const string Message = "The AWS Lambda function arn:aws:lambda:us-east-1:123456789012:function:s3-kms failed on AWS::S3::Bucket bucket-1: KeyError: 'resourceID'";

    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task AFailureIsToldWithTheLogOfTheInvocationThatFailed()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(Failed(now.AddSeconds(1)));
        aws.FunctionLogged(
            "START RequestId: 1 Version: $LATEST\n", "judged bucket-2\n", "END RequestId: 1\n", "REPORT RequestId: 1\tDuration: 2 ms\n",
            "START RequestId: 2 Version: $LATEST\n", "[ERROR] KeyError: 'resourceID'\rTraceback (most recent call last):\r\u00a0\u00a0File \"/var/task/rule.py\", line 12, in crashes\n",
            "END RequestId: 2\n", "REPORT RequestId: 2\tDuration: 2 ms\n",
            "START RequestId: 3 Version: $LATEST\n", "judged bucket-3\n", "END RequestId: 3\n");

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        var thrown = await act.Should().ThrowAsync<NoVerdictException>();
        thrown.WithMessage($"""
            The rule 's3-kms' cannot evaluate: KeyError.
              Reason: {Message}
              Log of its function: /aws/lambda/s3-kms, request 2
                [ERROR] KeyError: 'resourceID'
                Traceback (most recent call last):
                  File "/var/task/rule.py", line 12, in crashes
            """);
        thrown.Which.Reason.Should().Be(NoVerdictReason.Failed);
        var request = aws.Script.Requests.OfType<FilterLogEventsRequest>().Single();
        (request.LogGroupName, request.StartTime).Should().Be(("/aws/lambda/s3-kms", now.ToUnixTimeMilliseconds()));
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData(2, 60)]
    public async Task AFailureCountsAlsoWhenAnotherEvaluationSucceededLaterOnlyNotSoSoon(int? succeededAfter, int patience)
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        var status = Failed(now.AddSeconds(1));
        status.LastSuccessfulEvaluationTime = succeededAfter is { } seconds ? now.AddSeconds(seconds).UtcDateTime : null;
        aws.RuleWasEvaluated(status);

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<NoVerdictException>()).Which.Message.Should().StartWith("The rule 's3-kms' cannot evaluate: KeyError.");
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(patience)).And.BeLessThan(TimeSpan.FromSeconds(10 + 40 + patience + 10));
    }

    [Fact]
    public async Task WhereNothingTakesTimeAFunctionStillHasTwoSeconds()
    {
        var aws = await StartAsync(settings => settings with { Embedded = new() });
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(Failed(now));

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        await act.Should().ThrowAsync<NoVerdictException>();
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(2)).And.BeLessThan(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task TheVerdictOfTheResourceItselfGoesBeforeTheFailureOfAnother()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse
        {
            EvaluationResults = aws.Time.GetUtcNow() < now.AddSeconds(70) ? [] : [ScriptedRun.Result(ComplianceType.COMPLIANT, now)],
        });
        aws.RuleWasEvaluated(Failed(now.AddSeconds(1)));

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task SilenceIsNotNotApplicableWhereTheRuleHasFailed()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        var status = ScriptedRun.Succeeded(now.AddSeconds(2));
        status.LastFailedEvaluationTime = now.AddSeconds(1).UtcDateTime;
        aws.RuleWasEvaluated(status);

        var act = () => aws.JudgeAsync(ComplianceType.NOT_APPLICABLE);

        (await act.Should().ThrowAsync<NoVerdictException>()).WithMessage("""
            The rule 's3-kms' cannot evaluate: an evaluation failed at 2026-01-01 00:00:01Z.
              Reason: AWS Config tells none, since another evaluation has succeeded.
              No log of its function: there is no log group '/aws/lambda/s3-kms'.
            """);
    }

    [Fact]
    public async Task WhatAwsConfigToldOfAFailureBeforeASuccessIsKept()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([[]]);
        var forgotten = ScriptedRun.Succeeded(now.AddSeconds(2));
        forgotten.LastFailedEvaluationTime = now.AddSeconds(1).UtcDateTime;
        aws.RuleWasEvaluated(Failed(now.AddSeconds(1)), forgotten);

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<NoVerdictException>()).Which.Message.Should().Contain($"Reason: {Message}");
    }

    [Fact]
    public async Task AResultUnderAnotherIdOfTheResourceIsToldWithBoth()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.StackHasBucket(now, physicalId: "203.0.113.9", resourceType: "AWS::EC2::EIP");
        aws.Script.On<ListDiscoveredResourcesRequest>(_ => new ListDiscoveredResourcesResponse
        {
            ResourceIdentifiers = [new ResourceIdentifier { ResourceType = "AWS::EC2::EIP", ResourceId = "eipalloc-2" }],
        });
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems = [new ConfigurationItem { Configuration = """{"publicIp":"203.0.113.9"}""", ConfigurationItemCaptureTime = now.UtcDateTime }],
        });
        aws.RuleReports([Of("AWS::EC2::EIP", ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now.AddSeconds(3), "203.0.113.9", "loose"))]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(now.AddSeconds(3)));

        var act = () => aws.JudgeAsync(ComplianceType.NON_COMPLIANT);

        var thrown = await act.Should().ThrowAsync<NoVerdictException>();
        thrown.WithMessage("""
            The rule 's3-kms' reported AWS::EC2::EIP '203.0.113.9', which AWS Config does not know: the resource Bucket is 'eipalloc-2' there.
              Reported: NON_COMPLIANT ('loose') at 2026-01-01 00:00:03Z
              '203.0.113.9' is its physical ID in CloudFormation.
              Try: report configurationItem.resourceId as ComplianceResourceId.
              No log of its function: there is no log group '/aws/lambda/s3-kms'.
            """);
        thrown.Which.Reason.Should().Be(NoVerdictReason.OtherId);
        (aws.Time.GetUtcNow() - now).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30)).And.BeLessThan(TimeSpan.FromSeconds(10 + 40 + 30 + 10));
    }

    [Fact]
    public async Task AResultUnderTheArnIsToldToo()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems = [new ConfigurationItem { Arn = "arn:aws:s3:::bucket-1", ConfigurationItemCaptureTime = now.UtcDateTime }],
        });
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, now, "arn:aws:s3:::bucket-1")]);

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<NoVerdictException>()).Which.Message.Should().Contain("'arn:aws:s3:::bucket-1' is its ARN.");
    }

    [Fact]
    public async Task ATimeoutTellsWhatWasReportedUnderIdsThatNobodyKnows()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([
            ScriptedRun.Result(ComplianceType.COMPLIANT, now.AddDays(-1), "bucket-0"),
            .. Enumerable.Range(2, 6).Select(number => ScriptedRun.Result(ComplianceType.COMPLIANT, now.AddSeconds(number), $"bucket-{number}"))]);

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        var thrown = await act.Should().ThrowAsync<NoVerdictException>();
        thrown.WithMessage("""
            The rule 's3-kms' gave no verdict within 900 s and 79 polls.
              Expected: COMPLIANT for 'Bucket' (AWS::S3::Bucket bucket-1), changed at 2026-01-01 00:00:00Z
              Last state: Bucket: no evaluation since it changed
              It reported: AWS::S3::Bucket 'bucket-3' COMPLIANT at 2026-01-01 00:00:03Z
              It reported: AWS::S3::Bucket 'bucket-4' COMPLIANT at 2026-01-01 00:00:04Z
              It reported: AWS::S3::Bucket 'bucket-5' COMPLIANT at 2026-01-01 00:00:05Z
              It reported: AWS::S3::Bucket 'bucket-6' COMPLIANT at 2026-01-01 00:00:06Z
              It reported: AWS::S3::Bucket 'bucket-7' COMPLIANT at 2026-01-01 00:00:07Z
              And 1 more.
              Try: see whether the rule's scope and the configuration recorder include the resource type, or allow a longer POTEMKIN_TIMEOUT_VERDICT.
              No log of its function: there is no log group '/aws/lambda/s3-kms'.
            """);
        thrown.Which.Reason.Should().Be(NoVerdictReason.TimedOut);
    }

    [Fact]
    public async Task AnEvaluationThatWasAskedForAndFailsIsToldWithTheLogOfItsTime()
    {
        var aws = await StartAsync();
        var rule = await aws.RuleAsync();
        var now = aws.Time.GetUtcNow();
        aws.Script.On<StartConfigRulesEvaluationRequest>(_ => new StartConfigRulesEvaluationResponse());
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(now), Failed(now.AddSeconds(1)));
        aws.FunctionLogged("START RequestId: 2 Version: $LATEST", "2026-01-01T00:00:01.000Z\t2\tERROR\tInvoke Error");

        var act = () => aws.Time.RunAsync(rule.EvaluateAsync());

        (await act.Should().ThrowAsync<NoVerdictException>()).Which.Message.Should().EndWith("\n    2026-01-01T00:00:01.000Z\t2\tERROR\tInvoke Error");
        aws.Script.Requests.OfType<FilterLogEventsRequest>().Single().StartTime.Should().Be(now.AddSeconds(1).AddMinutes(-15).ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task NoSecretOfTheStackIsInTheLogThatIsTold()
    {
        _templates.Add("bucket.yml", """
            Parameters:
              Password: { Type: String, NoEcho: true }
            Resources:
              Bucket: { Type: 'AWS::S3::Bucket' }
            """);
        var aws = await StartAsync();
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(Failed(aws.Time.GetUtcNow()));
        aws.FunctionLogged("[ERROR] hunter2");
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml", new Dictionary<string, string> { ["Password"] = "hunter2" }));
        var rule = await aws.RuleAsync();

        var act = () => aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<NoVerdictException>()).Which.Message.Should().EndWith("\n    [ERROR] ****");
    }

    private static EvaluationResult Of(string resourceType, EvaluationResult result)
    {
        result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceType = resourceType;
        return result;
    }

    private static ConfigRuleEvaluationStatus Failed(DateTimeOffset at) => new()
    {
        ConfigRuleName = ScriptedRun.RuleName,
        LastFailedEvaluationTime = at.UtcDateTime,
        LastErrorCode = "KeyError",
        LastErrorMessage = Message,
    };

    private async Task<ScriptedRun> StartAsync(Func<Core.Settings.PotemkinSettings, Core.Settings.PotemkinSettings>? change = null)
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates, change);
        aws.RuleIsOfFunction();
        aws.Script.On<FilterLogEventsRequest>(_ => new LogResourceNotFoundException("The specified log group does not exist."));
        return aws;
    }
}
