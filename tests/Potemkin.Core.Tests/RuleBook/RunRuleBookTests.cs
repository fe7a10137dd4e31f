using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.RuleBook;

public sealed class RunRuleBookTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ARunLeavesTheRuleBookOfItsEvidence()
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);
        await aws.JudgeAsync(ComplianceType.COMPLIANT);
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));

        await aws.Time.RunAsync(aws.Run.DisposeAsync().AsTask());

        var folder = aws.Run.Settings.ResultsFolder;
        var evidence = EvidenceDocument.Read(Path.Combine(folder, "evidence.json"));
        evidence.Scenarios.Should().NotBeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(folder, "rulebook.html"))).Should().Be(RuleBookHtml.Of(evidence));
        (await File.ReadAllTextAsync(Path.Combine(folder, "rulebook.md"))).Should().Be(RuleBookMarkdown.Of(evidence));
    }
}
