using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using ConfigRule = Potemkin.Core.Compliance.ConfigRule;
using Potemkin.Core.Tests.Scripted;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Core.Tests.Compliance;

/// <summary>Verdicts of what AWS Config recorded before CloudFormation called the update complete.</summary>
public sealed class EarlyVerdictTests : IDisposable
{
    private static readonly DateTimeOffset CreatedAt = new FakeTime().GetUtcNow();
    private static readonly DateTimeOffset BegunAt = CreatedAt.AddMinutes(5);
    private static readonly DateTimeOffset ChangedAt = BegunAt.AddSeconds(25);

    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task CountsWhenTheItemChangedSinceTheUpdateBeganAndTheVerdictHasSettled()
    {
        var aws = await StartAsync();
        RecordedItems(aws, (BegunAt.AddSeconds(10), "none"), (CreatedAt, "aws:kms"));
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NON_COMPLIANT, BegunAt.AddSeconds(12))]);
        var (rule, stack) = await UpdatedAsync(aws);
        var asked = aws.Time.GetUtcNow();

        var verdict = await aws.JudgeAsync(rule, stack, ComplianceType.NON_COMPLIANT);

        verdict.OrderedAt.Should().Be(BegunAt.AddSeconds(12));
        (aws.Time.GetUtcNow() - asked).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30)).And.BeLessThan(TimeSpan.FromSeconds(40 + 30 + 5));
    }

    [Fact]
    public async Task GivesWayToAVerdictThatIsFreshBeforeItHasSettled()
    {
        var aws = await StartAsync();
        RecordedItems(aws, (BegunAt.AddSeconds(10), "half"), (CreatedAt, "aws:kms"));
        var early = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, BegunAt.AddSeconds(12));
        aws.RuleReports([early], [early], [ScriptedRun.Result(ComplianceType.COMPLIANT, ChangedAt.AddSeconds(5))]);
        var (rule, stack) = await UpdatedAsync(aws);

        var verdict = await aws.JudgeAsync(rule, stack, ComplianceType.NON_COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Theory]
    [InlineData("the item of before alone")]
    [InlineData("an item that says the same")]
    [InlineData("an item without one before")]
    public async Task NeverCountsWhereWhatWasRecordedIsNotKnownToBeTheChange(string recorded)
    {
        var aws = await StartAsync();
        RecordedItems(aws, recorded switch
        {
            "the item of before alone" => [(CreatedAt, "aws:kms")],
            "an item that says the same" => [(BegunAt.AddSeconds(10), "aws:kms"), (CreatedAt, "aws:kms")],
            _ => [(BegunAt.AddSeconds(10), "none")],
        });
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, BegunAt.AddSeconds(12))]);
        var (rule, stack) = await UpdatedAsync(aws);

        var act = () => aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Contain("Last state: Bucket: no evaluation since it changed");
    }

    [Fact]
    public async Task AVerdictOfBeforeTheUpdateBeganIsNotEvenLookedInto()
    {
        var aws = await StartAsync();
        aws.RuleReports(
            [ScriptedRun.Result(ComplianceType.COMPLIANT, BegunAt.AddMilliseconds(-1))],
            [ScriptedRun.Result(ComplianceType.COMPLIANT, ChangedAt)]);
        var (rule, stack) = await UpdatedAsync(aws);

        await aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        aws.Script.CallsOf<GetResourceConfigHistoryRequest>().Should().Be(0);
    }

    private static void RecordedItems(ScriptedRun aws, params IEnumerable<(DateTimeOffset CapturedAt, string Algorithm)> items) =>
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems =
            [
                .. items.Select(item => new ConfigurationItem
                {
                    ConfigurationItemCaptureTime = item.CapturedAt.UtcDateTime,
                    Configuration = "{}",
                    SupplementaryConfiguration = new() { ["ServerSideEncryptionConfiguration"] = item.Algorithm },
                }),
            ],
        });

    private async Task<(ConfigRule Rule, Stack Stack)> UpdatedAsync(ScriptedRun aws)
    {
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        await aws.UpdateAsync(stack, BegunAt, ChangedAt);
        return (rule, stack);
    }

    private Task<ScriptedRun> StartAsync() => ScriptedRun.WithBucketAsync(_templates);
}
