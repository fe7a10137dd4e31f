using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.EmbeddedAws.Tests.Hosting;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class RecorderClientTests : IAsyncLifetime
{
    private const string Role = "arn:aws:iam::123456789012:role/config";

    private SdkClients _aws = null!;

    public async Task InitializeAsync() => _aws = await SdkClients.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Fact]
    public async Task ARecorderThatIsPutIsDescribedToTheSdk()
    {
        await _aws.Config.PutConfigurationRecorderAsync(new PutConfigurationRecorderRequest
        {
            ConfigurationRecorder = new ConfigurationRecorder
            {
                Name = "default",
                RoleARN = Role,
                RecordingGroup = new RecordingGroup
                {
                    ExclusionByResourceTypes = new ExclusionByResourceTypes { ResourceTypes = ["AWS::EC2::EIP"] },
                    RecordingStrategy = new RecordingStrategy { UseOnly = RecordingStrategyType.EXCLUSION_BY_RESOURCE_TYPES },
                },
            },
        });

        var recorder = (await _aws.Config.DescribeConfigurationRecordersAsync()).ConfigurationRecorders.Should().ContainSingle().Subject;
        recorder.RoleARN.Should().Be(Role);
        recorder.RecordingGroup.AllSupported.Should().BeFalse();
        recorder.RecordingGroup.ExclusionByResourceTypes.ResourceTypes.Should().Equal("AWS::EC2::EIP");
        recorder.RecordingGroup.RecordingStrategy.UseOnly.Should().Be(RecordingStrategyType.EXCLUSION_BY_RESOURCE_TYPES);
        recorder.RecordingMode.RecordingFrequency.Should().Be(RecordingFrequency.CONTINUOUS);
        recorder.RecordingScope.Should().Be(RecordingScope.PAID);
    }

    [Fact]
    public async Task AGroupThatContradictsItselfIsTheSdksException()
    {
        var act = () => _aws.Config.PutConfigurationRecorderAsync(new PutConfigurationRecorderRequest
        {
            ConfigurationRecorder = new ConfigurationRecorder
            {
                RoleARN = Role,
                RecordingGroup = new RecordingGroup { AllSupported = true, ResourceTypes = ["AWS::S3::Bucket"] },
            },
        });

        (await act.Should().ThrowAsync<InvalidRecordingGroupException>()).WithMessage("The recording group provided is not valid");
    }

    [Fact]
    public async Task ARecorderIsStoppedAndStarted()
    {
        await _aws.Config.StopConfigurationRecorderAsync(new StopConfigurationRecorderRequest { ConfigurationRecorderName = "default" });
        var stopped = await StatusAsync();

        await _aws.Config.StartConfigurationRecorderAsync(new StartConfigurationRecorderRequest { ConfigurationRecorderName = "default" });
        var started = await StatusAsync();

        stopped.Recording.Should().BeFalse();
        stopped.LastStopTime.Should().NotBeNull();
        started.Recording.Should().BeTrue();
        started.LastStartTime.Should().BeOnOrAfter(stopped.LastStopTime!.Value);
    }

    [Fact]
    public async Task TheDeliveryChannelIsDescribedToTheSdk()
    {
        var channels = await _aws.Config.DescribeDeliveryChannelsAsync();
        var statuses = await _aws.Config.DescribeDeliveryChannelStatusAsync();
        var unknown = () => _aws.Config.DescribeDeliveryChannelsAsync(new DescribeDeliveryChannelsRequest { DeliveryChannelNames = ["mine"] });

        channels.DeliveryChannels.Should().ContainSingle().Which.S3BucketName.Should().Be("config-bucket-123456789012");
        statuses.DeliveryChannelsStatus.Should().ContainSingle().Which.Name.Should().Be("default");
        (await unknown.Should().ThrowAsync<NoSuchDeliveryChannelException>()).WithMessage("Cannot find delivery channel with specified name 'mine'.");
    }

    private async Task<ConfigurationRecorderStatus> StatusAsync() =>
        (await _aws.Config.DescribeConfigurationRecorderStatusAsync()).ConfigurationRecordersStatus.Single();
}
