using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Compliance;

public sealed class VerdictTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ARuleThatDoesNotExistIsToldWithTheNearestName()
    {
        var aws = await StartAsync();
        aws.Script.On<DescribeConfigRulesRequest>(
            _ => new NoSuchConfigRuleException("no such rule"),
            _ => new DescribeConfigRulesResponse { ConfigRules = [new() { ConfigRuleName = "s3-kms" }, new() { ConfigRuleName = "eip-attached" }] });

        var act = () => aws.Time.RunAsync(aws.Run.Rules.ExistingAsync("s3-kns"));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            There is no Config rule 's3-kns'.
              Did you mean 's3-kms'?
              There are: 's3-kms', 'eip-attached'
              Try: Given the Config rule '…' from '….yml', to deploy it for the run.
            """);
    }

    [Fact]
    public async Task AnElasticIpIsFoundUnderItsAllocationId()
    {
        var aws = await StartAsync();
        var now = aws.Time.GetUtcNow();
        aws.StackHasBucket(now, physicalId: "203.0.113.9", resourceType: "AWS::EC2::EIP");
        aws.Script.On<ListDiscoveredResourcesRequest>(
            _ => new ListDiscoveredResourcesResponse(),
            _ => new ListDiscoveredResourcesResponse { ResourceIdentifiers = [Identifier("eipalloc-1"), Identifier("eipalloc-2")] });
        aws.Script.On<GetResourceConfigHistoryRequest>(request => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems = [new ConfigurationItem { Configuration = $$"""{"publicIp":"{{(request.ResourceId == "eipalloc-2" ? "203.0.113.9" : "203.0.113.8")}}"}""" }],
        });
        var result = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, "eipalloc-2");
        result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceType = "AWS::EC2::EIP";
        aws.RuleReports([result]);

        var verdict = await aws.JudgeAsync(ComplianceType.NON_COMPLIANT);

        verdict.ResourceId.Value.Should().Be("eipalloc-2");

        static ResourceIdentifier Identifier(string id) => new() { ResourceType = "AWS::EC2::EIP", ResourceId = id };
    }

    [Fact]
    public async Task ARuleIsForgottenAboutOnlyWhenItHasBeenSilentThroughTheSettleTime()
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        var reported = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, aws.Time.GetUtcNow());
        aws.RuleReports([reported], [], [reported], []);
        var started = aws.Time.GetUtcNow();

        await aws.Time.RunAsync(rule.ShouldNoLongerReport(stack["Bucket"]));

        (aws.Time.GetUtcNow() - started).Should().BeGreaterThanOrEqualTo(TimeSpan.FromSeconds(36));
    }

    private Task<ScriptedRun> StartAsync() => ScriptedRun.WithBucketAsync(_templates);
}
