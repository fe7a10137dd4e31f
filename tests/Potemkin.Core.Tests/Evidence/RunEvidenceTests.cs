using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Potemkin.Core.Evidence;
using Potemkin.Core.Stacks;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Evidence;

public sealed class RunEvidenceTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task TheEvidenceTellsWhenTheRunBeganAndEnded()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);
        await aws.JudgeAsync(ComplianceType.COMPLIANT);
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));
        aws.Time.Advance(TimeSpan.FromMinutes(2));

        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        var run = Read(aws).Runs.Should().ContainSingle().Which;
        run.Should().BeEquivalentTo(new { aws.Run.Id, Target = "embedded", AccountId = "123456789012", Region = "us-east-1", Failure = (string?)null });
        run.Began.Should().Be(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        run.Ended.Should().Be(run.Began.AddMinutes(3));
        run.Total.Stacks.Should().Be(new ChangeCount(1, 0, 1));
        run.Total.Resources.Should().Equal(new ResourceCount("AWS::S3::Bucket", Created: 1, Updated: 0, Deleted: 1));
        run.Total.Evaluations.Should().Be(new EvaluationCount(Seen: 1, Started: 0));
    }

    [Fact]
    public async Task AScenarioIsLeftWithItsStacksAndItsVerdicts()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        aws.RuleReports([ScriptedRun.Result(ComplianceType.NON_COMPLIANT, aws.Time.GetUtcNow())]);
        var judged = () => aws.JudgeAsync(ComplianceType.COMPLIANT);
        await judged();
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));
        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        var evidence = Read(aws);

        var scenario = evidence.Scenarios.Should().ContainSingle().Which;
        var stack = scenario.Stacks.Should().ContainSingle().Which;
        stack.Changes.Select(change => (change.Kind, change.Failure)).Should().Equal((StackChangeKind.Create, null), (StackChangeKind.Delete, null));
        stack.Changes.Should().OnlyContain(change => change.Ended >= change.Began);
        stack.Changes[0].Template.Should().Be(evidence.Templates.Should().ContainSingle().Which.Id);
        stack.Resources.Should().ContainSingle().Which.ResourceType.Should().Be("AWS::S3::Bucket");
        var verdict = scenario.Verdicts.Should().ContainSingle().Which;
        verdict.Should().BeEquivalentTo(new { Expected = "COMPLIANT", Given = "NON_COMPLIANT", AsExpected = false, Stack = "stack-1" });
        evidence.Rules.Should().ContainSingle().Which.Alias.Should().Be(verdict.Rule);
    }

    [Fact]
    public async Task ARunThatLeavesAStackLeavesEvidenceToo()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        await aws.StackAsync();
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_FAILED));
        aws.StackHolds("The bucket you tried to delete is not empty");

        var end = () => aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());
        await end.Should().ThrowAsync<StacksLeftException>();

        var run = Read(aws).Runs[0];
        run.Total.Stacks.Should().Be(new ChangeCount(1, 0, 0));
        run.Failure.Should().Contain("The bucket you tried to delete is not empty");
    }

    [Fact]
    public async Task ThatAStackIsLeftIsToldEvenWhereTheEvidenceCannotBeWritten()
    {
        var file = Path.Combine(_templates.Path, "file");
        await File.WriteAllTextAsync(file, "");
        var aws = await ScriptedRun.StartAsync(_templates, settings => settings with { ResultsFolder = file });
        aws.StackHasBucket(aws.Time.GetUtcNow());
        await aws.StackAsync();
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_FAILED));
        aws.StackHolds("The bucket you tried to delete is not empty");

        var end = () => aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        await end.Should().ThrowAsync<StacksLeftException>();
    }

    [Fact]
    public async Task AResultThatIsReadAgainIsTheSameEvaluation()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        var now = aws.Time.GetUtcNow();
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, now), ScriptedRun.Result(ComplianceType.COMPLIANT, now, "somebody-elses")]);
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();

        await aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);
        await aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        aws.Run.Activity.Evaluations.Should().Be(new EvaluationCount(Seen: 1, Started: 0), "and another's bucket is not the run's");
    }

    private static EvidenceDocument Read(ScriptedRun aws) =>
        EvidenceDocument.Read(Path.Combine(aws.Run.Settings.ResultsFolder, "evidence.json"));
}
