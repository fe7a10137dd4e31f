using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Tests.Scripted;
using ConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Tests.Compliance;

/// <summary>What shows before any wait: that a rule will never judge a resource.</summary>
public sealed class RuleScopeTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public Task ARuleOfOtherTypesIsTold() => ShouldBeToldAsync(
        new ConfigRule { Scope = new Scope { ComplianceResourceTypes = ["AWS::EC2::EIP", "AWS::EC2::Instance"] } },
        """
        The rule 's3-kms' never judges 'Bucket' (AWS::S3::Bucket bucket-1): its scope is other resource types.
          Its scope: 'AWS::EC2::EIP', 'AWS::EC2::Instance'
          Try: 'AWS::S3::Bucket' in the scope's ComplianceResourceTypes, or another resource.
        """);

    [Fact]
    public Task ARuleOfAnotherResourceIsTold() => ShouldBeToldAsync(
        new ConfigRule { Scope = new Scope { ComplianceResourceTypes = ["AWS::S3::Bucket"], ComplianceResourceId = "bucket-2" } },
        """
        The rule 's3-kms' never judges 'Bucket' (AWS::S3::Bucket bucket-1): its scope is the resource 'bucket-2'.
          Try: a rule without ComplianceResourceId.
        """);

    [Fact]
    public Task ARuleOfTheRunsTagIsToldOfAResourceThatTakesNone() => ShouldBeToldAsync(
        new ConfigRule { Scope = new Scope { TagKey = "potemkin:run", TagValue = "run-1" } },
        """
        The rule 's3-kms' never judges 'Bucket' (AWS::Lambda::Permission bucket-1): its scope is the tag 'potemkin:run', and CloudFormation gives such resources no tags.
          Try: the setting ruleScope 'template', or a Scope of the rule's own in its template.
        """,
        "AWS::Lambda::Permission");

    [Fact]
    public Task ARuleOfAnotherTagIsToldOfAResourceThatTakesNone() => ShouldBeToldAsync(
        new ConfigRule { Scope = new Scope { TagKey = "team" } },
        """
        The rule 's3-kms' never judges 'Bucket' (AWS::Lambda::Permission bucket-1): its scope is the tag 'team', and CloudFormation gives such resources no tags.
          Try: another scope.
        """,
        "AWS::Lambda::Permission");

    [Fact]
    public Task AProactiveRuleIsTold() => ShouldBeToldAsync(
        new ConfigRule { EvaluationModes = [new EvaluationModeConfiguration { Mode = EvaluationMode.PROACTIVE }] },
        """
        The rule 's3-kms' judges nothing that is deployed: its only evaluation mode is PROACTIVE.
          Try: the evaluation mode DETECTIVE.
        """);

    [Theory]
    [InlineData("DELETING")]
    [InlineData("DELETING_RESULTS")]
    public Task ARuleThatIsBeingDeletedIsTold(string state) => ShouldBeToldAsync(
        new ConfigRule { ConfigRuleState = state },
        """
        The rule 's3-kms' is being deleted.
          Try: Given the Config rule '…' from '….yml', to deploy it for the run.
        """);

    [Fact]
    public async Task ARuleWhoseScopeHasTheResourceIsWaitedFor()
    {
        var aws = await StartAsync(new ConfigRule
        {
            ConfigRuleState = ConfigRuleState.EVALUATING,
            EvaluationModes = [new EvaluationModeConfiguration { Mode = EvaluationMode.PROACTIVE }, new EvaluationModeConfiguration { Mode = EvaluationMode.DETECTIVE }],
            Scope = new Scope { ComplianceResourceTypes = ["AWS::S3::Bucket"], ComplianceResourceId = "bucket-1", TagKey = "" },
        });
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task AResourceThatAwsConfigKnowsByAnIdOfItsOwnIsNotTakenForAnother()
    {
        var aws = await StartAsync(new ConfigRule { Scope = new Scope { ComplianceResourceTypes = ["AWS::EC2::EIP"], ComplianceResourceId = "eipalloc-1" } }, "AWS::EC2::EIP");
        aws.Script.On<ListDiscoveredResourcesRequest>(_ => new ListDiscoveredResourcesResponse());

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Contain("Last state: Bucket: not yet recorded by AWS Config");
    }

    private async Task ShouldBeToldAsync(ConfigRule definition, string error, string resourceType = "AWS::S3::Bucket")
    {
        var aws = await StartAsync(definition, resourceType);
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        var asked = aws.Time.GetUtcNow();

        var act = () => aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage(error);
        aws.Time.GetUtcNow().Should().Be(asked);
        aws.Script.CallsOf<GetComplianceDetailsByConfigRuleRequest>().Should().Be(0);
    }

    private async Task<ScriptedRun> StartAsync(ConfigRule definition, string resourceType = "AWS::S3::Bucket")
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        aws.StackHasBucket(aws.Time.GetUtcNow(), resourceType: resourceType);
        definition.ConfigRuleName = ScriptedRun.RuleName;
        aws.Script.On<DescribeConfigRulesRequest>(_ => new DescribeConfigRulesResponse { ConfigRules = [definition] });
        aws.RuleReports([[]]);
        return aws;
    }
}
