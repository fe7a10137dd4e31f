using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Waiting;

public sealed class ThrottlingTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task EveryOperationMayBeThrottledAFewTimesInARow()
    {
        const int throttled = 4;
        var aws = await ScriptedRun.StartAsync(_templates);
        var now = aws.Time.GetUtcNow();
        aws.StackHasBucket(now, "203.0.113.9", "AWS::EC2::EIP");
        aws.Script.On<UpdateStackRequest>(_ => new UpdateStackResponse { StackId = "stack-1" });
        aws.Script.On<StartConfigRulesEvaluationRequest>(_ => new StartConfigRulesEvaluationResponse());
        aws.Script.On<DescribeConfigRuleEvaluationStatusRequest>(_ => new DescribeConfigRuleEvaluationStatusResponse
        {
            ConfigRulesEvaluationStatus = [ScriptedRun.Succeeded(aws.Script.CallsOf<StartConfigRulesEvaluationRequest>() > throttled ? now.AddMinutes(9) : now)],
        });
        aws.Script.On<ListDiscoveredResourcesRequest>(_ => new ListDiscoveredResourcesResponse
        {
            ResourceIdentifiers = [new ResourceIdentifier { ResourceType = "AWS::EC2::EIP", ResourceId = "eipalloc-1" }],
        });
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems = [new ConfigurationItem { Configuration = """{"publicIp":"203.0.113.9"}""", ConfigurationItemCaptureTime = now.UtcDateTime }],
        });
        var result = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, now, "eipalloc-1");
        result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceType = "AWS::EC2::EIP";
        var isGone = false;
        aws.Script.On<GetComplianceDetailsByConfigRuleRequest>(_ => new GetComplianceDetailsByConfigRuleResponse { EvaluationResults = isGone ? [] : [result] });
        aws.Script.Throttled = throttled;

        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        await aws.Time.RunAsync(rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT));
        await aws.Time.RunAsync(rule.EvaluateAsync());
        await aws.Time.RunAsync(aws.Run.Items.OfAsync(stack["Bucket"], _ => true));
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.UPDATE_COMPLETE));
        await aws.Time.RunAsync(stack.UpdateAsync(new Dictionary<string, string> { ["Algorithm"] = "none" }));
        isGone = true;
        await aws.Time.RunAsync(rule.ShouldNoLongerReport(stack["Bucket"]));
        aws.Script.On<DescribeStacksRequest>(_ => ScriptedRun.Described(StackStatus.DELETE_COMPLETE));
        await aws.Time.RunAsync(stack.DeleteAsync());

        stack.IsDeleted.Should().BeTrue();
        aws.Script.Requests.CountBy(request => request.GetType().Name).Where(calls => calls.Key != "GetCallerIdentityRequest")
            .Should().HaveCount(13).And.OnlyContain(calls => calls.Value > throttled);
    }
}
