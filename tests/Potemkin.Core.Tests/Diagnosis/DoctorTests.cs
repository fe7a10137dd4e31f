using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using Potemkin.Core.Diagnosis;
using Potemkin.Core.Journals;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Diagnosis;

/// <summary>Each fault that a run would trip over, prepared in an AWS that is asked over HTTP by the clients of a live run.</summary>
public sealed class DoctorTests
{
    private const string Recorder = "default";

    [Fact]
    public async Task WhereNothingIsWrongEverythingIsFine()
    {
        await using var aws = await ExaminedAws.StartAsync();

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().BeEmpty();
        findings.All.Select(finding => $"{finding.Subject}: {finding.Sentence}").Should().Equal(
            $"settings: The settings can be read, and it was looked at the target '{aws.Endpoint}'.",
            "credentials and region: The credentials are those of 'arn:aws:iam::123456789012:root', in account 123456789012, us-east-1.",
            "recorder: The configuration recorder 'default' is on.",
            "delivery channel: The delivery channel 'default' delivers to the bucket 'config-bucket-123456789012'.",
            "resource types: The one resource type in the project's templates that AWS Config can record is recorded.",
            "rules: The one rule that has to exist before the run does, and evaluates.",
            "quotas: There are 1 of 1000 Config rules in the region, and a run adds 0 at most.",
            "quotas: There are 0 of 2000 stacks in the region, and a run adds 1 at most.",
            "permissions: The credentials may do all 18 operations that a run uses; what its resources need is not known.",
            "orphans: Earlier runs left no stacks behind.");
        (findings.Account, findings.Region).Should().Be(("123456789012", "us-east-1"));
    }

    [Fact]
    public async Task NoRecorderIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync();
        await aws.Clients.Config.DeleteConfigurationRecorderAsync(new DeleteConfigurationRecorderRequest { ConfigurationRecorderName = Recorder });

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Be("""
            Fault recorder: AWS Config does not record any resource: there is no configuration recorder.
              Try: set up AWS Config in the account and region, or run in another region.
            NotExamined resource types: Nobody looked, because nothing is recorded.
            """);
    }

    [Fact]
    public async Task AStoppedRecorderIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync();
        await aws.Clients.Config.StopConfigurationRecorderAsync(new StopConfigurationRecorderRequest { ConfigurationRecorderName = Recorder });

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Match("""
            Fault recorder: AWS Config does not record any resource: the configuration recorder 'default' is off.
              Stopped: *Z
              Try: aws configservice start-configuration-recorder --configuration-recorder-name default
            NotExamined resource types: Nobody looked, because nothing is recorded.
            """);
    }

    [Fact]
    public async Task AResourceTypeThatIsNotRecordedIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync();
        await RecordOnlyAsync(aws, "AWS::EC2::EIP");

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Be($"""
            Fault resource types: AWS Config does not record 'Logs' (AWS::S3::Bucket): the configuration recorder 'default' leaves out 'AWS::S3::Bucket'.
              It records: 'AWS::EC2::EIP'
              At: {Path.Combine("Templates", "bucket.yml")}:2:3
              Try: include 'AWS::S3::Bucket' in the recorder's recording group.
            """);
    }

    [Fact]
    public async Task AResourceTypeThatNoStepSpeaksOfIsAWarning()
    {
        await using var aws = await ExaminedAws.StartAsync();
        aws.Write("Templates/key.yml", "Resources: { Key: { Type: 'AWS::KMS::Key' } }");
        await RecordOnlyAsync(aws, "AWS::S3::Bucket");

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Be($"""
            Warning resource types: AWS Config does not record 'Key' (AWS::KMS::Key): the configuration recorder 'default' leaves out 'AWS::KMS::Key'.
              It records: 'AWS::S3::Bucket'
              At: {Path.Combine("Templates", "key.yml")}:1:14
              No step of the features speaks of such a resource.
              Try: include 'AWS::KMS::Key' in the recorder's recording group.
            """);
    }

    [Fact]
    public async Task NoDeliveryChannelIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync();
        await aws.Clients.Config.StopConfigurationRecorderAsync(new StopConfigurationRecorderRequest { ConfigurationRecorderName = Recorder });
        await aws.Clients.Config.DeleteDeliveryChannelAsync(new DeleteDeliveryChannelRequest { DeliveryChannelName = "default" });

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Contain("""
            Fault delivery channel: There is no delivery channel: AWS Config does not start a configuration recorder without one.
              Try: aws configservice put-delivery-channel --delivery-channel name=default,s3BucketName=…
            """);
    }

    [Fact]
    public async Task ThatTheLastRecordingOrDeliveryFailedIsAWarning()
    {
        await using var aws = await ExaminedAws.StartAsync();

        var findings = await aws.ExamineAsync(clients => clients with { Config = new FailingConfig(aws.Endpoint) });

        findings.Trouble().Should().Be("""
            Warning recorder: The configuration recorder 'default' is on, but its last recording failed.
              Last error: AccessDenied: not you
              At: 2026-01-01 00:00:00Z
              Try: see what the role 'arn:aws:iam::123456789012:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig' may do.
            Warning delivery channel: The last delivery by the delivery channel 'default' failed.
              History: NoSuchBucket: The specified bucket does not exist
              Try: see whether the bucket 'config-bucket-123456789012' is there, and whether AWS Config may write to it.
            """);
    }

    [Fact]
    public async Task AMissingRuleIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync();
        await aws.Clients.Config.DeleteConfigRuleAsync(new DeleteConfigRuleRequest { ConfigRuleName = ExaminedAws.Rule });
        await aws.PutRuleAsync("company-encryption-2");

        var findings = await aws.ExamineAsync("another");

        findings.Trouble().Should().Be($"""
            Fault rules: There is no Config rule 'company-encryption'.
              Did you mean 'company-encryption-2'?
              There are: 'company-encryption-2'
              Named in: {Path.Combine("Features", "encryption.feature")}:4
              Try: Given the Config rule '…' from '….yml', to deploy it for the run.
            Fault rules: There is no Config rule 'another'.
              There are: 'company-encryption-2'
              Named in: the command line
              Try: Given the Config rule '…' from '….yml', to deploy it for the run.
            """);
    }

    [Fact]
    public async Task AFailingRuleIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync(new Faults { FailedEvaluations = 1 });
        await aws.CreateStackAsync("standing", "abc", DateTimeOffset.UtcNow.AddDays(1));

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Match($"""
            Fault rules: The rule 'company-encryption' cannot evaluate: *.
              Reason: *
              Named in: {Path.Combine("Features", "encryption.feature")}:4
            """);
    }

    [Fact]
    public async Task ExpiredCredentialsAreFound()
    {
        var time = new FakeTime(DateTimeOffset.UtcNow.AddHours(1));
        await using var aws = await ExaminedAws.StartAsync(time: time);
        var role = new AssumeRoleRequest { RoleArn = "arn:aws:iam::123456789012:role/tester", RoleSessionName = "test", DurationSeconds = 900 };
        var issued = (await aws.Clients.SecurityToken.AssumeRoleAsync(role)).Credentials;
        time.Advance(TimeSpan.FromMinutes(16));

        var findings = await aws.ExamineAsync(new SessionAWSCredentials(issued.AccessKeyId, issued.SecretAccessKey, issued.SessionToken));

        findings.Trouble().Should().Be($"""
            Fault credentials and region: The target '{aws.Endpoint}' refuses the credentials.
              Reason: ExpiredToken: The security token included in the request is expired
              Try: renew the credentials, or choose another profile with AWS_PROFILE.
            NotExamined recorder: Nobody looked, because the account was not reached.
            NotExamined delivery channel: Nobody looked, because the account was not reached.
            NotExamined resource types: Nobody looked, because the account was not reached.
            NotExamined rules: Nobody looked, because the account was not reached.
            NotExamined quotas: Nobody looked, because the account was not reached.
            NotExamined permissions: Nobody looked, because the account was not reached.
            NotExamined orphans: Nobody looked, because the account was not reached.
            """);
    }

    [Fact]
    public async Task AMissingPermissionIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync(new Faults { DeniedActions = ["cloudformation:CreateStack", "config:StartConfigRules*"] });

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Match("""
            Fault permissions: A run needs what the credentials may not do.
              Refused: cloudformation:CreateStack: User: arn:aws:iam::123456789012:root is not authorized to perform: cloudformation:CreateStack on resource: arn:aws:cloudformation:us-east-1:123456789012:stack/potemkin-doctor-*-0/* because no identity-based policy allows the cloudformation:CreateStack action
              Refused: config:StartConfigRulesEvaluation: User: arn:aws:iam::123456789012:root is not authorized to perform: config:StartConfigRulesEvaluation because no identity-based policy allows the config:StartConfigRulesEvaluation action
              Try: allow what the policy in docs/doctor.md lists.
            """);
    }

    [Fact]
    public async Task WhatIsNotAllowedToBeLookedAtIsToldWithThePermission()
    {
        await using var aws = await ExaminedAws.StartAsync(new Faults { DeniedActions = ["config:DescribeConfigurationRecorder*", "config:DescribeDeliveryChannels"] });

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Match("""
            NotExamined recorder: It could not be looked at for want of the permission 'config:DescribeConfigurationRecorders'.
              Reason: AccessDeniedException: User: * action
              Try: allow what the policy in docs/doctor.md lists.
            NotExamined delivery channel: It could not be looked at for want of the permission 'config:DescribeDeliveryChannels'.
              Reason: AccessDeniedException: User: * action
              Try: allow what the policy in docs/doctor.md lists.
            NotExamined resource types: Nobody looked, because the configuration recorder could not be seen.
            Warning permissions: A run does without what the credentials may not do, and learns later why no verdict comes.
              Refused: config:DescribeConfigurationRecorders: * action
              Refused: config:DescribeConfigurationRecorderStatus: * action
              Try: allow what the policy in docs/doctor.md lists.
            """);
    }

    [Fact]
    public async Task OrphansAreFoundByTheirTagsAndByJournals()
    {
        await using var aws = await ExaminedAws.StartAsync();
        await aws.CreateStackAsync("expired", "abc", DateTimeOffset.UtcNow.AddHours(-1));
        await aws.CreateStackAsync("young", "def", DateTimeOffset.UtcNow.AddDays(1));
        await aws.CreateStackAsync("of-killed-run", "ghi", DateTimeOffset.UtcNow.AddDays(1));
        var killed = ProcessIdentity.Current with { StartedAt = DateTimeOffset.UtcNow.AddYears(-1) };
        Directory.CreateDirectory(Path.Combine(aws.Folder, ".potemkin", "runs"));
        aws.Write(".potemkin/runs/ghi.jsonl", string.Join('\n', new JournalLine[]
        {
            new JournalLine.Begun(DateTimeOffset.UtcNow, "ghi", $"{aws.Endpoint}", killed.Machine, killed.Id, killed.StartedAt),
            new JournalLine.Creating(DateTimeOffset.UtcNow, "of-killed-run", "123456789012", "us-east-1", null, "bucket.yml", "A bucket is judged"),
        }.Select(line => line.Write())) + "\n");

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Match($"""
            Warning orphans: Earlier runs left 2 stacks behind.
              Left: 'of-killed-run' of the run ghi, * s old: its run was killed
              Left: 'expired' of the run abc, * s old: it expired 1 h ago
              Try: potemkin sweep --delete
              Try: potemkin sweep --by-tag --endpoint-url {aws.Endpoint} --delete
            """);
    }

    [Fact]
    public async Task ThatAQuotaIsNearIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync();
        aws.Write("Features/managed.feature", """
            Feature: Managed
              Scenario: One more rule
                Given the managed rule 'EIP_ATTACHED' as 'eip'
            """);
        foreach (var numbers in Enumerable.Range(1, 798).Chunk(50))
            await Task.WhenAll(numbers.Select(number => aws.PutRuleAsync($"rule-{number}")));

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Be("""
            Warning quotas: The quota of Config rules is near: there are 799 of 1000 in the region, and a run adds 1 at most.
              Limit: AWS's default, for AWS Config tells none
              Try: delete what is not needed, see potemkin sweep for what runs left, or ask for more in the Service Quotas console.
            """);
    }

    [Fact]
    public async Task WhereTheAccountsLimitIsNotToldTheDefaultIsTakenAndTheFindingSaysSo()
    {
        await using var aws = await ExaminedAws.StartAsync(new Faults { DeniedActions = ["cloudformation:DescribeAccountLimits"] });

        var findings = await aws.ExamineAsync();

        findings.All.Where(finding => finding.Subject == "quotas").SelectMany(finding => finding.Details).Should().Equal(
            "Limit: AWS's default, for AWS Config tells none",
            "Limit: AWS's default, for DescribeAccountLimits does not tell the account's");
    }

    [Fact]
    public async Task RulesThatAreNotKnownOrNotHereAreToldAndThoseOfOtherTargetsAreNot()
    {
        await using var aws = await ExaminedAws.StartAsync();
        aws.Write("Templates/rule.yml", "Resources: { Rule: { Type: 'AWS::Config::ConfigRule' } }");
        aws.Write("Features/others.feature", """
            Feature: Others
              @embedded-only
              Scenario: Nowhere else
                Given the Config rule 'of-the-embedded'

              @region:eu-west-1
              Scenario: Elsewhere
                Given the Config rule 'of-ireland'

              Scenario Outline: Several
                Given the Config rule '<rule>'
                Examples:
                  | rule |
                  | a    |

              Scenario: Of a stack
                Given the stack 'rule.yml'
                And the Config rule 'of-a-stack'

              Scenario: Of the run
                Given the Config rule 'deployed' from 'deployed.yml'
            """);

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Be($"""
            Warning rules: Some rules could not be told from the features.
              Not known before the run: '<rule>' at {Path.Combine("Features", "others.feature")}:11
              In another account or region by a tag: 'of-ireland' at {Path.Combine("Features", "others.feature")}:8
              Try: name them with --rule.
            """);
    }

    [Fact]
    public async Task ATemplateThatAStepNamesAndThatIsNotThereIsFound()
    {
        await using var aws = await ExaminedAws.StartAsync();
        aws.Write("Templates/spoilt.yml", "Resources: {}");
        File.Delete(Path.Combine(aws.Folder, "Templates", "bucket.yml"));

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().Be($"""
            Fault resource types: There is no template 'bucket.yml'.
              Looked in: {Path.Combine(aws.Folder, "Templates")}
              There are: 'spoilt.yml'
            Warning resource types: The template 'spoilt.yml' has no resources.
              At: {Path.Combine("Templates", "spoilt.yml")}
              Try: a section 'Resources' with at least one resource.
            """);
    }

    [Fact]
    public async Task AWrongSettingIsFoundAndNothingElseIsLookedAt()
    {
        await using var aws = await ExaminedAws.StartAsync();
        aws.Write("potemkin.json", """{ "targt": "live" }""");

        var findings = await aws.ExamineAsync();

        findings.Trouble().Should().StartWith("Fault settings: There is no setting 'targt'.\n")
            .And.Contain("NotExamined credentials and region: Nobody looked, because the settings cannot be read.");
        findings.Count(Outcome.Fine).Should().Be(0);
    }

    [Fact]
    public async Task WhereNobodyAnswersNothingIsExaminedAndNothingIsAFault()
    {
        var aws = await ExaminedAws.StartAsync();
        await using (aws)
        {
        }

        using var doctor = new Doctor();
        var findings = await doctor.ExamineAsync(new DoctorOptions { ProjectFolder = Path.GetTempPath(), Endpoint = aws.Endpoint });

        findings.Count(Outcome.Fault).Should().Be(0);
        findings.Count(Outcome.NotExamined).Should().Be(8);
    }

    [Fact]
    public async Task TheDoctorChangesNothing()
    {
        await using var aws = await ExaminedAws.StartAsync();
        await aws.CreateStackAsync("standing", "abc", DateTimeOffset.UtcNow.AddDays(1));

        await aws.ExamineAsync();

        var stacks = await aws.Clients.CloudFormation.ListStacksAsync(new ListStacksRequest());
        stacks.StackSummaries.Select(stack => (stack.StackName, stack.StackStatus.Value)).Should().Equal(("standing", "CREATE_COMPLETE"));
        var rules = await aws.Clients.Config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest());
        rules.ConfigRules.Select(rule => rule.ConfigRuleName).Should().Equal(ExaminedAws.Rule);
    }

    private static Task RecordOnlyAsync(ExaminedAws aws, string type) =>
        aws.Clients.Config.PutConfigurationRecorderAsync(new PutConfigurationRecorderRequest
        {
            ConfigurationRecorder = new ConfigurationRecorder
            {
                Name = Recorder,
                RoleARN = "arn:aws:iam::123456789012:role/config",
                RecordingGroup = new RecordingGroup
                {
                    AllSupported = false,
                    ResourceTypes = [type],
                    RecordingStrategy = new RecordingStrategy { UseOnly = "INCLUSION_BY_RESOURCE_TYPES" },
                },
            },
        });
}
