using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Recording;

/// <summary>What is wrong with the configuration recorder is told instead of waited through.</summary>
public sealed class RecorderTests : IDisposable
{
    private static readonly ConfigurationRecorder Everything = new() { Name = "default", RecordingGroup = new() { AllSupported = true, IncludeGlobalResourceTypes = true } };

    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public Task ThatThereIsNoneIsTold() => ShouldBeToldAsync(
        null,
        new ConfigurationRecorderStatus { Recording = true },
        """
        AWS Config does not record 'Bucket' (AWS::S3::Bucket bucket-1): there is no configuration recorder.
          Try: set up AWS Config in the account and region, or run in another region.
        """);

    [Fact]
    public Task ThatOnlyAServiceOfAwsHasOneIsTold() => ShouldBeToldAsync(
        new ConfigurationRecorder { Name = "AWSConfigurationRecorderForX", ServicePrincipal = "x.amazonaws.com" },
        new ConfigurationRecorderStatus { Recording = true },
        """
        AWS Config does not record 'Bucket' (AWS::S3::Bucket bucket-1): there is no configuration recorder.
          Try: set up AWS Config in the account and region, or run in another region.
        """);

    [Fact]
    public Task ThatItIsOffIsToldWithWhatMayHaveStoppedIt() => ShouldBeToldAsync(
        Everything,
        new ConfigurationRecorderStatus
        {
            Recording = false,
            LastStopTime = new DateTime(2025, 12, 31, 23, 0, 0, DateTimeKind.Utc),
            LastErrorCode = "AccessDenied",
            LastErrorMessage = "no such role",
        },
        """
        AWS Config does not record 'Bucket' (AWS::S3::Bucket bucket-1): the configuration recorder 'default' is off.
          Stopped: 2025-12-31 23:00:00Z
          Last error: AccessDenied: no such role
          Try: aws configservice start-configuration-recorder --configuration-recorder-name default
        """);

    [Fact]
    public Task ThatItsListLeavesOutTheTypeIsTold() => ShouldBeToldAsync(
        Recorder(new RecordingGroup
        {
            AllSupported = false,
            ResourceTypes = ["AWS::EC2::EIP", "AWS::IAM::Role"],
            RecordingStrategy = new() { UseOnly = RecordingStrategyType.INCLUSION_BY_RESOURCE_TYPES },
        }),
        new ConfigurationRecorderStatus { Recording = true },
        """
        AWS Config does not record 'Bucket' (AWS::S3::Bucket bucket-1): the configuration recorder 'default' leaves out 'AWS::S3::Bucket'.
          It records: 'AWS::EC2::EIP', 'AWS::IAM::Role'
          Try: include 'AWS::S3::Bucket' in the recorder's recording group.
        """);

    [Fact]
    public Task ThatItExcludesTheTypeIsTold() => ShouldBeToldAsync(
        Recorder(new RecordingGroup
        {
            AllSupported = false,
            ExclusionByResourceTypes = new() { ResourceTypes = ["AWS::S3::Bucket"] },
            RecordingStrategy = new() { UseOnly = RecordingStrategyType.EXCLUSION_BY_RESOURCE_TYPES },
        }),
        new ConfigurationRecorderStatus { Recording = true },
        """
        AWS Config does not record 'Bucket' (AWS::S3::Bucket bucket-1): the configuration recorder 'default' leaves out 'AWS::S3::Bucket'.
          Try: include 'AWS::S3::Bucket' in the recorder's recording group.
        """);

    [Fact]
    public Task ThatItLeavesOutGlobalTypesIsTold() => ShouldBeToldAsync(
        Recorder(new RecordingGroup
        {
            AllSupported = true,
            IncludeGlobalResourceTypes = false,
            RecordingStrategy = new() { UseOnly = RecordingStrategyType.ALL_SUPPORTED_RESOURCE_TYPES },
        }),
        new ConfigurationRecorderStatus { Recording = true },
        """
        AWS Config does not record 'Bucket' (AWS::IAM::User bucket-1): the configuration recorder 'default' leaves out 'AWS::IAM::User'.
          Try: include 'AWS::IAM::User' in the recorder's recording group.
        """,
        "AWS::IAM::User");

    [Fact]
    public Task ThatItRecordsOnceADayIsTold() => ShouldBeToldAsync(
        new ConfigurationRecorder { Name = "default", RecordingMode = new() { RecordingFrequency = RecordingFrequency.DAILY } },
        new ConfigurationRecorderStatus { Recording = true },
        """
        AWS Config records 'Bucket' (AWS::S3::Bucket bucket-1) once a day: no verdict can be waited for.
          Recorder: 'default', with the recording frequency DAILY for 'AWS::S3::Bucket'
          Try: an override of the recording frequency to CONTINUOUS for 'AWS::S3::Bucket'.
        """);

    [Theory]
    [InlineData("every type")]
    [InlineData("a list with the type")]
    [InlineData("all but another type")]
    [InlineData("once a day, but not the type")]
    [InlineData("no recording group")]
    public async Task ARecorderThatIncludesTheTypeIsWaitedFor(string group)
    {
        var aws = await StartAsync(group switch
        {
            "every type" => Everything,
            "a list with the type" => Recorder(new RecordingGroup { ResourceTypes = ["AWS::S3::Bucket"] }),
            "all but another type" => Recorder(new RecordingGroup
            {
                ExclusionByResourceTypes = new() { ResourceTypes = ["AWS::EC2::EIP"] },
                RecordingStrategy = new() { UseOnly = RecordingStrategyType.EXCLUSION_BY_RESOURCE_TYPES },
            }),
            "once a day, but not the type" => new ConfigurationRecorder
            {
                Name = "default",
                RecordingMode = new()
                {
                    RecordingFrequency = RecordingFrequency.DAILY,
                    RecordingModeOverrides = [new() { ResourceTypes = ["AWS::S3::Bucket"], RecordingFrequency = RecordingFrequency.CONTINUOUS }],
                },
            },
            _ => new ConfigurationRecorder { Name = "default" },
        });
        aws.RuleReports([], [], [ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
    }

    [Fact]
    public async Task ThatItIsStoppedInTheMiddleOfAWaitIsToldSoonAfter()
    {
        var aws = await StartAsync(Everything);
        var stopped = aws.Time.GetUtcNow().AddMinutes(5);
        aws.Script.On<DescribeConfigurationRecorderStatusRequest>(_ => new DescribeConfigurationRecorderStatusResponse
        {
            ConfigurationRecordersStatus =
            [
                aws.Time.GetUtcNow() < stopped
                    ? new ConfigurationRecorderStatus { Name = "default", Recording = true }
                    : new ConfigurationRecorderStatus { Name = "default", Recording = false, LastStopTime = stopped.UtcDateTime },
            ],
        });

        var act = () => aws.JudgeAsync(ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            AWS Config does not record 'Bucket' (AWS::S3::Bucket bucket-1): the configuration recorder 'default' is off.
              Stopped: 2026-01-01 00:05:00Z
              Try: aws configservice start-configuration-recorder --configuration-recorder-name default
            """);
        aws.Time.GetUtcNow().Should().BeOnOrBefore(stopped.AddSeconds(60 + 15));
        aws.Script.CallsOf<DescribeConfigurationRecordersRequest>().Should().BeLessThanOrEqualTo(7);
    }

    [Fact]
    public async Task WhoMayNotLookAtItWaitsWithout()
    {
        var aws = await StartAsync(Everything);
        aws.Script.On<DescribeConfigurationRecordersRequest>(_ => new AmazonConfigServiceException("not authorized") { ErrorCode = "AccessDeniedException" });
        aws.RuleReports([], [], [ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);

        var verdict = await aws.JudgeAsync(ComplianceType.COMPLIANT);

        verdict.ComplianceType.Should().Be(ComplianceType.COMPLIANT);
        aws.Script.CallsOf<DescribeConfigurationRecordersRequest>().Should().Be(1);
    }

    [Fact]
    public async Task AVerdictThatIsThereCountsWhateverIsRecordedNow()
    {
        var aws = await StartAsync(null);
        aws.RuleReports([ScriptedRun.Result(ComplianceType.COMPLIANT, aws.Time.GetUtcNow())]);
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        aws.Time.Advance(TimeSpan.FromMinutes(1));

        var verdict = await aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        verdict.Basis.Should().Be(VerdictBasis.Report);
    }

    [Fact]
    public async Task WhoeverWaitsForAConfigurationItemIsToldToo()
    {
        var aws = await StartAsync(null);
        var stack = await aws.StackAsync();
        aws.Script.On<GetResourceConfigHistoryRequest>(_ => new ResourceNotDiscoveredException("none"));

        var act = () => aws.Time.RunAsync(aws.Run.Items.OfAsync(stack["Bucket"], _ => true));

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage("""
            AWS Config does not record 'Bucket' (AWS::S3::Bucket bucket-1): there is no configuration recorder.
              Try: set up AWS Config in the account and region, or run in another region.
            """);
    }

    private static ConfigurationRecorder Recorder(RecordingGroup group) => new() { Name = "default", RecordingGroup = group };

    private async Task ShouldBeToldAsync(
        ConfigurationRecorder? recorder, ConfigurationRecorderStatus status, string error, string resourceType = "AWS::S3::Bucket")
    {
        var aws = await StartAsync(recorder, status);
        aws.StackHasBucket(aws.Time.GetUtcNow(), resourceType: resourceType);
        aws.Script.On<ListDiscoveredResourcesRequest>(_ => new ListDiscoveredResourcesResponse());
        var stack = await aws.StackAsync();
        var rule = await aws.RuleAsync();
        var started = aws.Time.GetUtcNow();

        var act = () => aws.JudgeAsync(rule, stack, ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<PotemkinException>()).WithMessage(error);
        aws.Time.GetUtcNow().Should().Be(started);
    }

    private async Task<ScriptedRun> StartAsync(ConfigurationRecorder? recorder, ConfigurationRecorderStatus? status = null)
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        aws.StackHasBucket(aws.Time.GetUtcNow());
        aws.RuleReports([[]]);
        status ??= new ConfigurationRecorderStatus { Recording = true };
        status.Name = "default";
        aws.Script.On<DescribeConfigurationRecordersRequest>(_ => new DescribeConfigurationRecordersResponse { ConfigurationRecorders = recorder is null ? null : [recorder] });
        aws.Script.On<DescribeConfigurationRecorderStatusRequest>(_ => new DescribeConfigurationRecorderStatusResponse { ConfigurationRecordersStatus = [status] });
        return aws;
    }
}
