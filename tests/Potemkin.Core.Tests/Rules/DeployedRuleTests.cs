using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Rules;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Rules;

public sealed class DeployedRuleTests : IAsyncLifetime
{
    private static readonly TemplateFile Rule = TemplateFile.Of("s3-kms.yml", """
        Resources:
          Rule:
            Type: AWS::Config::ConfigRule
            Properties:
              ConfigRuleName: s3-kms
              Source: {Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS}
        Outputs:
          Name: {Value: !Ref Rule}
        """);

    private EmbeddedAwsServer _aws = null!;
    private AwsClients _clients = null!;

    public async Task InitializeAsync()
    {
        _aws = await EmbeddedAwsServer.StartAsync();
        _clients = AwsClientFactory.At(_aws.Endpoint);
    }

    public async Task DisposeAsync()
    {
        _clients.Dispose();
        await _aws.DisposeAsync();
    }

    [Fact]
    public async Task TwoRunsDeployARuleThatItsTemplateNamesAndEachJudgesItsOwn()
    {
        await DeployRuleAsync("run1");
        await DeployRuleAsync("run2");
        await CreateAsync("bucket", "Resources: {Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: of-run1}}}", "run1");

        var rules = (await _clients.Config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest())).ConfigRules;
        var reader = new RuleReader(_clients.Config);
        var ofRun1 = await reader.ResultsAsync("s3-kms-run1-1", CancellationToken.None);
        var ofRun2 = await reader.ResultsAsync("s3-kms-run2-1", CancellationToken.None);

        rules.Select(rule => (rule.ConfigRuleName, rule.Scope.TagKey, rule.Scope.TagValue)).Should().BeEquivalentTo(
            [("s3-kms-run1-1", "potemkin:run", "run1"), ("s3-kms-run2-1", "potemkin:run", "run2")]);
        ofRun1.Results.Select(result => result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId).Should().Equal("of-run1");
        ofRun2.Results.Should().BeEmpty();
    }

    [Fact]
    public async Task OutputsTellTheNameOfTheRun()
    {
        var stack = await DeployRuleAsync("run1");

        stack.Outputs.Select(output => (output.OutputKey, output.OutputValue)).Should().Equal(("Name", "s3-kms-run1-1"));
    }

    private Task<Amazon.CloudFormation.Model.Stack> DeployRuleAsync(string runId)
    {
        var template = RuleTemplate.For(Rule, RuleName.For("s3-kms", runId, 1), "potemkin:run", runId, RuleScope.Run).Template;
        return CreateAsync($"rule-of-{runId}", template.Body, runId);
    }

    private async Task<Amazon.CloudFormation.Model.Stack> CreateAsync(string name, string body, string runId)
    {
        await _clients.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = name,
            TemplateBody = body,
            Tags = [new Amazon.CloudFormation.Model.Tag { Key = "potemkin:run", Value = runId }],
        });
        var stack = (await _clients.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = name })).Stacks.Single();
        stack.StackStatus.Value.Should().Be("CREATE_COMPLETE");
        return stack;
    }
}
