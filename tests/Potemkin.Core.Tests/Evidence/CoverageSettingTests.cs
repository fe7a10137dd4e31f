using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Potemkin.Core.Evidence;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Evidence;

public sealed class CoverageSettingTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ARunThatLeavesAGapFailsAtItsEnd()
    {
        var aws = await JudgedAsync("NON_COMPLIANT");

        var end = () => aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        (await end.Should().ThrowAsync<RulesNotProvedException>()).WithMessage("A rule is not proved for every verdict.*no scenario proves NON_COMPLIANT*");
        File.Exists(Path.Combine(aws.Run.Settings.ResultsFolder, "evidence.json")).Should().BeTrue();
    }

    [Fact]
    public async Task ARunThatProvesAllDoesNot()
    {
        var aws = await JudgedAsync("COMPLIANT");

        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());
    }

    [Fact]
    public async Task ARunThatAFilterLeavesScenariosOutOfDoesNot()
    {
        var aws = await JudgedAsync("NON_COMPLIANT");
        aws.Run.TellNotExecuted(new ScenarioEvidence { Title = "another", Outcome = ScenarioOutcome.NotSelected });

        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());
    }

    private async Task<ScriptedRun> JudgedAsync(string coverage)
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates, settings => settings with { Coverage = [coverage] });
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);
        await aws.JudgeAsync(ComplianceType.COMPLIANT);
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));
        return aws;
    }
}
