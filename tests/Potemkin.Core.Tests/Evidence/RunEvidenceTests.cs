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

        Read(aws).Should().StartWith($$"""
            {
              "schemaVersion": 1,
              "run": "{{aws.Run.Id}}",
              "target": "embedded",
              "accountId": "123456789012",
              "region": "us-east-1",
              "began": "2026-01-01T00:00:00+00:00",
              "ended": "2026-01-01T00:03:00+00:00",
              "total": {
                "calls": [],
                "stacks": {
                  "created": 1,
                  "updated": 0,
                  "deleted": 1
                },
                "resources": [
                  {
                    "resourceType": "AWS::S3::Bucket",
                    "created": 1,
                    "updated": 0,
                    "deleted": 1
                  }
                ],
                "evaluations": {
                  "seen": 1,
                  "started": 0
                }
              },
            """.ReplaceLineEndings("\n"));
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

        Read(aws).Should().Contain("\"created\": 1").And.Contain("\"deleted\": 0");
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

    private static string Read(ScriptedRun aws) => File.ReadAllText(Path.Combine(aws.Run.Settings.ResultsFolder, "evidence.json"));
}
