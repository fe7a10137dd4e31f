using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Scripted;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Tests.Compliance;

/// <summary>What is told of a verdict that was not expected.</summary>
public sealed class VerdictReportTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task TellsTheParametersTheTimelineAndWhatWasRecorded()
    {
        var aws = await StartAsync();
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        var begunAt = aws.Time.GetUtcNow().AddMinutes(5);
        await aws.UpdateAsync(stack, begunAt, begunAt.AddSeconds(20));
        var result = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, begunAt.AddSeconds(65), annotation: "no key");
        result.ResultRecordedTime = begunAt.AddSeconds(66.5).UtcDateTime;
        aws.RuleReports([result]);
        aws.Time.Advance(TimeSpan.FromMinutes(8));

        var act = () => aws.Time.RunAsync(rule.ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT, "/kms/"));

        var thrown = await act.Should().ThrowAsync<VerdictException>();
        thrown.WithMessage("""
            Expected rule 's3-kms' to report 'Bucket' (AWS::S3::Bucket bucket-1) COMPLIANT with an annotation that has '/kms/', but it reports NON_COMPLIANT with the annotation 'no key'.
              Rule parameters: {"kmsKeyArns":"arn:aws:kms:us-east-1:123456789012:key/1"}
              Timeline:
                00:05:10.000Z  the update of its stack began
                00:05:30.000Z  the resource was changed
                00:05:50.250Z  AWS Config recorded it
                00:06:15.000Z  the rule was invoked
                00:06:16.500Z  the rule reported NON_COMPLIANT
                00:08:52.000Z  Potemkin saw it, on this machine's clock
              Recorded:
                supplementaryConfiguration.ServerSideEncryptionConfiguration.rules[0].sseAlgorithm: AES256
                configuration.name: bucket-1
            """);
        thrown.Which.Verdicts.Single().Annotation.Should().Be("no key");
    }

    [Fact]
    public async Task TellsThatTheRuleWasSilent()
    {
        var aws = await StartAsync();
        aws.WasRecorded(aws.Time.GetUtcNow());
        aws.RuleReports([[]]);
        aws.RuleWasEvaluated(ScriptedRun.Succeeded(aws.Time.GetUtcNow().AddSeconds(1), aws.Time.GetUtcNow().AddSeconds(3)));
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();

        var act = () => aws.Time.RunAsync(rule.ShouldReport(stack["Bucket"], ComplianceType.NOT_APPLICABLE, "no bucket"));

        (await act.Should().ThrowAsync<VerdictException>()).WithMessage("""
            Expected rule 's3-kms' to report 'Bucket' (AWS::S3::Bucket bucket-1) NOT_APPLICABLE with an annotation that has 'no bucket', but it was evaluated and reports nothing of it.
              Rule parameters: {"kmsKeyArns":"arn:aws:kms:us-east-1:123456789012:key/1"}
              Timeline:
                00:00:00.000Z  the creation of its stack began
                00:00:00.000Z  AWS Config recorded it
                00:00:01.000Z  the rule was invoked
                00:00:03.000Z  the rule was evaluated
                00:01:22.000Z  Potemkin saw it, on this machine's clock
              Recorded:
            """);
    }

    [Theory]
    [InlineData("aws", "eu-west-1", "eu-west-1.console.aws.amazon.com")]
    [InlineData("aws-cn", "cn-north-1", "cn-north-1.console.amazonaws.cn")]
    [InlineData("aws-us-gov", "us-gov-west-1", "us-gov-west-1.console.amazonaws-us-gov.com")]
    public async Task LinksToTheConsoleWhereThereIsOne(string partition, string region, string console)
    {
        var aws = await StartAsync();
        var rule = await aws.RuleAsync();
        var stackId = $"arn:{partition}:cloudformation:{region}:123456789012:stack/bucket-1/5f0";
        var resource = new StackResource(new LogicalId("Bucket"), new PhysicalId("bucket-1"), "AWS::S3::Bucket", aws.Time.GetUtcNow()) { StackId = stackId };
        var verdict = new Verdict(resource, new ResourceId("bucket-1"), ComplianceType.NON_COMPLIANT, null, VerdictBasis.Report);
        var definition = new SdkConfigRule { ConfigRuleArn = $"arn:{partition}:config:{region}:123456789012:config-rule/config-rule-1" };

        var live = Report(Target.Live);
        var embedded = Report(Target.Embedded);

        live.Split('\n').TakeLast(2).Should().Equal(
            $"  Stack: https://{console}/cloudformation/home?region={region}#/stacks/stackinfo?stackId=arn%3A{partition}%3Acloudformation%3A{region}%3A123456789012%3Astack%2Fbucket-1%2F5f0",
            $"  Rule: https://{console}/config/home?region={region}#/rules/details?configRuleName=s3-kms");
        embedded.Should().NotContain("https://");

        string Report(Target target) => VerdictReport.Of(rule, definition, new VerdictExpectation(resource, ComplianceType.COMPLIANT), verdict, null, target);
    }

    [Fact]
    public async Task ShowsNoSecretOfTheStack()
    {
        _templates.Add("bucket.yml", """
            Parameters:
              Password: { Type: String, NoEcho: true }
            Resources:
              Bucket: { Type: 'AWS::S3::Bucket' }
            """);
        var aws = await StartAsync();
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync("bucket.yml", new Dictionary<string, string> { ["Password"] = "hunter2" }));
        var rule = await aws.RuleAsync();
        var told = ScriptedRun.Result(ComplianceType.NON_COMPLIANT, aws.Time.GetUtcNow(), annotation: "hunter2 is too short");
        aws.RuleReports([told]);
        var patient = await aws.Run.BeginAsync(aws.Run.Settings with { Settle = TimeSpan.FromHours(1) });

        var report = () => aws.Time.RunAsync(rule.ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT));
        var timeout = () => aws.Time.RunAsync(patient.Rules[ScriptedRun.RuleName].ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT));

        (await report.Should().ThrowAsync<VerdictException>()).Which.Message.Should().Contain("'**** is too short'").And.NotContain("hunter2");
        (await timeout.Should().ThrowAsync<PotemkinException>()).Which.Message.Should()
            .Contain("Last state: Bucket: NON_COMPLIANT ('**** is too short'), settling").And.NotContain("hunter2");
    }

    private async Task<ScriptedRun> StartAsync()
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        var created = aws.Time.GetUtcNow();
        aws.StackHasBucket(created);
        aws.Script.On<DescribeConfigRulesRequest>(_ => new DescribeConfigRulesResponse
        {
            ConfigRules = [new SdkConfigRule { ConfigRuleName = ScriptedRun.RuleName, InputParameters = """{"kmsKeyArns":"arn:aws:kms:us-east-1:123456789012:key/1"}""" }],
        });
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new GetResourceConfigHistoryResponse
        {
            ConfigurationItems =
            [
                new ConfigurationItem
                {
                    ConfigurationItemCaptureTime = created.AddSeconds(350.25).UtcDateTime,
                    Configuration = """{"name":"bucket-1","owner":""}""",
                    SupplementaryConfiguration = new() { ["ServerSideEncryptionConfiguration"] = """{"rules":[{"sseAlgorithm":"AES256"}]}""" },
                },
            ],
        });
        return aws;
    }
}
