using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.EmbeddedAws.Tests.Hosting;
using CloudFormationTag = Amazon.CloudFormation.Model.Tag;

namespace Potemkin.EmbeddedAws.Tests.Services;

public sealed class ScopeByStackTagTests : IAsyncLifetime
{
    private SdkClients _aws = null!;

    public async Task InitializeAsync() => _aws = await SdkClients.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Fact]
    public async Task ARuleThatIsScopedByTheTagOfAStackJudgesThatStacksResourcesOnly()
    {
        await CreateStackAsync("mine", "mine-logs", new CloudFormationTag { Key = "potemkin:run", Value = "x" });
        await CreateStackAsync("theirs", "their-logs", new CloudFormationTag { Key = "potemkin:run", Value = "y" });
        await CreateStackAsync("untagged", "untagged-logs");

        await PutRuleAsync(new Scope { TagKey = "potemkin:run", TagValue = "x" });

        (await JudgedAsync()).Should().Equal("mine-logs");
    }

    [Fact]
    public async Task TheTagsOfAStackStandInTheItemsOfItsResources()
    {
        var stackId = await CreateStackAsync("mine", "mine-logs", new CloudFormationTag { Key = "potemkin:run", Value = "x" });

        var history = await _aws.Config.GetResourceConfigHistoryAsync(
            new GetResourceConfigHistoryRequest { ResourceType = "AWS::S3::Bucket", ResourceId = "mine-logs" });

        history.ConfigurationItems.Should().ContainSingle().Which.Tags.Should().Equal(new Dictionary<string, string>
        {
            ["potemkin:run"] = "x",
            ["aws:cloudformation:stack-name"] = "mine",
            ["aws:cloudformation:stack-id"] = stackId,
            ["aws:cloudformation:logical-id"] = "Bucket",
        });
    }

    [Fact]
    public async Task AScopeThatMovesToAnotherTagTakesTheResultsAlong()
    {
        await CreateStackAsync("mine", "mine-logs", new CloudFormationTag { Key = "potemkin:run", Value = "x" });
        await CreateStackAsync("theirs", "their-logs", new CloudFormationTag { Key = "potemkin:run", Value = "y" });
        await PutRuleAsync(new Scope { TagKey = "potemkin:run", TagValue = "x" });

        await PutRuleAsync(new Scope { TagKey = "potemkin:run", TagValue = "y" });

        (await JudgedAsync()).Should().Equal("their-logs");
    }

    [Fact]
    public async Task AScopeThatATemplateChangesTakesTheResultsAlong()
    {
        await CreateStackAsync("mine", "mine-logs", new CloudFormationTag { Key = "potemkin:run", Value = "x" });
        await CreateStackAsync("theirs", "their-logs", new CloudFormationTag { Key = "potemkin:run", Value = "y" });
        await _aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = "rules", TemplateBody = RuleTemplate("x") });

        await _aws.CloudFormation.UpdateStackAsync(new UpdateStackRequest { StackName = "rules", TemplateBody = RuleTemplate("y") });

        (await JudgedAsync()).Should().Equal("their-logs");
    }

    [Fact]
    public async Task AStackThatGetsTheTagComesIntoScope()
    {
        await CreateStackAsync("mine", "mine-logs");
        await PutRuleAsync(new Scope { TagKey = "potemkin:run", TagValue = "x" });
        var before = await JudgedAsync();

        await _aws.CloudFormation.UpdateStackAsync(new UpdateStackRequest
        {
            StackName = "mine",
            UsePreviousTemplate = true,
            Tags = [new CloudFormationTag { Key = "potemkin:run", Value = "x" }],
        });

        before.Should().BeEmpty();
        (await JudgedAsync()).Should().Equal("mine-logs");
    }

    [Fact]
    public async Task AScopeOfTagAndResourceTypesIsRefused()
    {
        var act = () => PutRuleAsync(new Scope { TagKey = "potemkin:run", ComplianceResourceTypes = ["AWS::S3::Bucket"] });

        (await act.Should().ThrowAsync<InvalidParameterValueException>()).WithMessage("Scope cannot be applied to both resource and tag");
    }

    private static string RuleTemplate(string run) => $$"""
        Resources:
          Rule:
            Type: AWS::Config::ConfigRule
            Properties:
              ConfigRuleName: kms
              Scope: { TagKey: 'potemkin:run', TagValue: {{run}} }
              Source: { Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS }
        """;

    private async Task<string> CreateStackAsync(string name, string bucket, params CloudFormationTag[] tags) =>
        (await _aws.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = name,
            TemplateBody = $$"""Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: {{bucket}} } } }""",
            Tags = [.. tags],
        })).StackId;

    private Task PutRuleAsync(Scope scope) => _aws.Config.PutConfigRuleAsync(new PutConfigRuleRequest
    {
        ConfigRule = new ConfigRule
        {
            ConfigRuleName = "kms",
            Source = new Source { Owner = Owner.AWS, SourceIdentifier = "S3_DEFAULT_ENCRYPTION_KMS" },
            Scope = scope,
        },
    });

    private async Task<IEnumerable<string>> JudgedAsync() =>
        ((await _aws.Config.GetComplianceDetailsByConfigRuleAsync(new GetComplianceDetailsByConfigRuleRequest { ConfigRuleName = "kms" }))
            .EvaluationResults ?? []).Select(result => result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId);
}
