using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Evidence;
using Potemkin.Core.Tests.Scripted;
using ConfigRule = Potemkin.Core.Compliance.ConfigRule;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Core.Tests.Compliance;

/// <summary>Rules that are to be wrong: that fail to judge, or forget what is deleted.</summary>
public sealed class WrongRuleTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ARuleFailsToJudgeWhereWhatIsToldHasTheText()
    {
        var (aws, stack, rule) = await StartAsync();
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(Failed(aws.Time.GetUtcNow()));
        aws.FunctionLogged("[ERROR] KeyError: 'resourceID'");

        await aws.Time.RunAsync(rule.ShouldFailToJudge(stack["Bucket"], TextPattern.Parse("[ERROR] KeyError: 'resourceID'")));

        Evidence(aws, rule).Should().Be(("NOT_JUDGED", true, "The rule 's3-kms' cannot evaluate: KeyError."));
    }

    [Fact]
    public async Task ARuleThatFailsOtherwiseIsToldAsItFails()
    {
        var (aws, stack, rule) = await StartAsync();
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(Failed(aws.Time.GetUtcNow()));
        aws.FunctionLogged();

        var act = () => aws.Time.RunAsync(rule.ShouldFailToJudge(stack["Bucket"], TextPattern.Parse("TypeError")));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            Expected rule 's3-kms' to fail to judge 'Bucket' (AWS::S3::Bucket bucket-1) because 'TypeError', but it fails otherwise.
              The rule 's3-kms' cannot evaluate: KeyError.
                Reason: 'resourceID'
                No log of its function: '/aws/lambda/s3-kms' has nothing since 2026-01-01 00:00:00Z.
            """);
        Evidence(aws, rule).Should().Be(("NOT_JUDGED", false, null));
    }

    [Fact]
    public async Task ARuleThatJudgesAfterAllIsToldWithItsVerdict()
    {
        var (aws, stack, rule) = await StartAsync();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow(), annotation: "fine")]);

        var act = () => aws.Time.RunAsync(rule.ShouldFailToJudge(stack["Bucket"], TextPattern.Parse("KeyError")));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage(
            "Expected rule 's3-kms' to fail to judge 'Bucket' (AWS::S3::Bucket bucket-1) because 'KeyError', but it reports COMPLIANT ('fine').");
    }

    [Fact]
    public async Task ARuleStillReportsWhatIsDeletedOnceItHasBeenEvaluatedAfterThat()
    {
        var (aws, stack, rule) = await StartAsync();
        var created = aws.Time.GetUtcNow();
        await DeleteAsync(aws, stack);
        var deleted = aws.Time.GetUtcNow();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NON_COMPLIANT, created)]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(created), ScriptedRun.Succeeded(created), ScriptedRun.Succeeded(deleted.AddSeconds(5)));
        WasDeleted(aws, deleted);

        await aws.Time.RunAsync(rule.ShouldStillReport(stack["Bucket"], ComplianceType.NON_COMPLIANT));

        (aws.Time.GetUtcNow() - deleted).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(8 + 30));
        Evidence(aws, rule).Should().Be(("STILL_NON_COMPLIANT", true, null));
    }

    [Fact]
    public async Task AResultCountsOnlyWhenTheDeletionIsRecorded()
    {
        var (aws, stack, rule) = await StartAsync();
        var created = aws.Time.GetUtcNow();
        await DeleteAsync(aws, stack);
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NON_COMPLIANT, created)]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(aws.Time.GetUtcNow()));

        var act = () => aws.Time.RunAsync(rule.ShouldStillReport(stack["Bucket"], ComplianceType.NON_COMPLIANT));

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Match("""
            The rule 's3-kms' was not seen to still report 'Bucket' (AWS::S3::Bucket bucket-1) NON_COMPLIANT within 900 s and * polls.
              Last state: AWS Config has not yet recorded that it is deleted
              Try: see whether the configuration recorder includes the resource type, and whether the rule is evaluated when such a resource changes.
            """);
    }

    [Theory]
    [InlineData(null, "no longer reports it.\n  Try: Then rule 's3-kms' no longer reports …")]
    [InlineData("NOT_APPLICABLE", "reports NOT_APPLICABLE.\n  Try: Then rule 's3-kms' no longer reports …")]
    [InlineData("COMPLIANT", "reports COMPLIANT.")]
    public async Task ARuleThatNoLongerReportsItSoIsTold(string? reported, string told)
    {
        var (aws, stack, rule) = await StartAsync();
        await DeleteAsync(aws, stack);
        var deleted = aws.Time.GetUtcNow();
        aws.RuleReports(reported is null ? [[]] : [[ScriptedRun.Result(reported, deleted)]]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(deleted.AddSeconds(5)));
        WasDeleted(aws, deleted);

        var act = () => aws.Time.RunAsync(rule.ShouldStillReport(stack["Bucket"], ComplianceType.NON_COMPLIANT));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage(
            $"Expected rule 's3-kms' to still report 'Bucket' (AWS::S3::Bucket bucket-1) NON_COMPLIANT, but it {told}");
    }

    [Fact]
    public async Task ARuleThatFailsOnWhatIsDeletedIsTold()
    {
        var (aws, stack, rule) = await StartAsync();
        await DeleteAsync(aws, stack);
        var deleted = aws.Time.GetUtcNow();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NON_COMPLIANT, deleted.AddMinutes(-1))]);
        aws.RuleWasEvaluated(Failed(deleted.AddSeconds(1)));
        aws.FunctionLogged("Task timed out after 3.00 seconds");
        WasDeleted(aws, deleted);

        var act = () => aws.Time.RunAsync(rule.ShouldStillReport(stack["Bucket"], ComplianceType.NON_COMPLIANT));

        (await act.Should().ThrowAsync<NoVerdictException>()).Which.Message.Should().EndWith("\n    Task timed out after 3.00 seconds");
    }

    private static (string, bool, string?) Evidence(ScriptedRun aws, ConfigRule rule)
    {
        var scenario = EvidenceDocument.Read(WrittenBy(aws)).Scenarios.Single();
        var verdict = scenario.Verdicts.Single(verdict => verdict.Rule == rule.Alias);
        return (verdict.Expected, verdict.AsExpected, verdict.Failure);
    }

    private static string WrittenBy(ScriptedRun aws)
    {
        aws.Script.On<Amazon.CloudFormation.Model.DescribeStacksRequest>(_ => new Amazon.CloudFormation.Model.DescribeStacksResponse());
        aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask()).GetAwaiter().GetResult();
        return Path.Combine(aws.Run.Settings.ResultsFolder, "evidence.json");
    }

    private static void WasDeleted(ScriptedRun aws, DateTimeOffset at) =>
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems =
            [
                new ConfigurationItem { ConfigurationItemCaptureTime = at.UtcDateTime, ConfigurationItemStatus = ConfigurationItemStatus.ResourceDeleted },
            ],
        });

    private static Task DeleteAsync(ScriptedRun aws, Stack stack)
    {
        aws.Script.On<Amazon.CloudFormation.Model.DescribeStacksRequest>(_ => new Amazon.CloudFormation.Model.DescribeStacksResponse());
        return aws.Time.RunAsync(stack.DeleteAsync());
    }

    private static ConfigRuleEvaluationStatus Failed(DateTimeOffset at) => new()
    {
        ConfigRuleName = ScriptedRun.RuleName,
        LastFailedEvaluationTime = at.UtcDateTime,
        LastErrorCode = "KeyError",
        LastErrorMessage = "'resourceID'",
    };

    private async Task<(ScriptedRun Aws, Stack Stack, ConfigRule Rule)> StartAsync()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        aws.RuleIsOfFunction();
        return (aws, await aws.StackAsync(), await aws.RuleAsync());
    }
}
