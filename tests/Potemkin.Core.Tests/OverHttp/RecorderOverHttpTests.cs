using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>What shows soon although AWS Config takes its time: that no verdict will come.</summary>
public sealed class RecorderOverHttpTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ThatTheRecorderIsStoppedInTheMiddleOfAWaitIsTold()
    {
        // Slow enough for the recorder to be stopped before it has recorded the bucket.
        await using var aws = await EmbeddedRun.StartAsync(timeScale: 15);
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");
        var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");

        var waiting = rule.JudgeAsync([new(stack["Bucket"], ComplianceType.COMPLIANT)]);
        await aws.Config.StopConfigurationRecorderAsync(new StopConfigurationRecorderRequest { ConfigurationRecorderName = "default" });
        var act = () => waiting;

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Match($"""
            AWS Config does not record 'Bucket' (AWS::S3::Bucket {stack["Bucket"].PhysicalId}): the configuration recorder 'default' is off.
              Stopped: *Z
              Try: aws configservice start-configuration-recorder --configuration-recorder-name default
            """);
    }

    [Fact]
    public async Task ThatTheRecorderLeavesOutTheTypeIsTold()
    {
        await using var aws = await EmbeddedRun.StartAsync();
        var recorder = (await aws.Config.DescribeConfigurationRecordersAsync(new DescribeConfigurationRecordersRequest())).ConfigurationRecorders.Single();
        await aws.Config.PutConfigurationRecorderAsync(new PutConfigurationRecorderRequest
        {
            ConfigurationRecorder = new ConfigurationRecorder
            {
                Name = recorder.Name,
                RoleARN = recorder.RoleARN,
                RecordingGroup = new RecordingGroup
                {
                    AllSupported = false,
                    ResourceTypes = ["AWS::EC2::EIP"],
                    RecordingStrategy = new RecordingStrategy { UseOnly = RecordingStrategyType.INCLUSION_BY_RESOURCE_TYPES },
                },
            },
        });
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");
        var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");

        var act = () => rule.JudgeAsync([new(stack["Bucket"], ComplianceType.COMPLIANT)]);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage($"""
            AWS Config does not record 'Bucket' (AWS::S3::Bucket {stack["Bucket"].PhysicalId}): the configuration recorder 'default' leaves out 'AWS::S3::Bucket'.
              It records: 'AWS::EC2::EIP'
              Try: include 'AWS::S3::Bucket' in the recorder's recording group.
            """);
    }

    [Fact]
    public async Task ThatTheRuleIsOfAnotherResourceIsTold()
    {
        _templates.Add("narrow.yml", """
            Resources:
              Rule:
                Type: AWS::Config::ConfigRule
                Properties:
                  Scope:
                    ComplianceResourceTypes: ['AWS::S3::Bucket']
                    ComplianceResourceId: another-bucket
                  Source: { Owner: AWS, SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS }
            """);
        await using var aws = await EmbeddedRun.StartAsync(change: settings => settings with { RulesFolder = _templates.Path });
        var rule = await aws.Run.Rules.DeployAsync("kms", "narrow.yml");
        var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");

        var act = () => rule.JudgeAsync([new(stack["Bucket"], ComplianceType.COMPLIANT)]);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage($"""
            The rule 'kms' ({rule.Name}) never judges 'Bucket' (AWS::S3::Bucket {stack["Bucket"].PhysicalId}): its scope is the resource 'another-bucket'.
              Try: a rule without ComplianceResourceId.
            """);
        aws.CallsOf("GetComplianceDetailsByConfigRule").Should().Be(0);
    }
}
