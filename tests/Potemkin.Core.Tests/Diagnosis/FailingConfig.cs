using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;

namespace Potemkin.Core.Tests.Diagnosis;

/// <summary>An AWS Config that records and delivers, but whose last attempts at either failed: the embedded AWS delivers nothing, and never fails to.</summary>
internal sealed class FailingConfig(Uri endpoint) : AmazonConfigServiceClient(
    new BasicAWSCredentials("123456789012", "made-up"),
    new AmazonConfigServiceConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = "us-east-1" })
{
    public override async Task<DescribeConfigurationRecorderStatusResponse> DescribeConfigurationRecorderStatusAsync(
        DescribeConfigurationRecorderStatusRequest request, CancellationToken cancellationToken = default)
    {
        var answer = await base.DescribeConfigurationRecorderStatusAsync(request, cancellationToken);
        var status = answer.ConfigurationRecordersStatus[0];
        status.LastStatus = RecorderStatus.Failure;
        status.LastErrorCode = "AccessDenied";
        status.LastErrorMessage = "not you";
        status.LastStatusChangeTime = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return answer;
    }

    public override async Task<DescribeDeliveryChannelStatusResponse> DescribeDeliveryChannelStatusAsync(
        DescribeDeliveryChannelStatusRequest request, CancellationToken cancellationToken = default)
    {
        var answer = await base.DescribeDeliveryChannelStatusAsync(request, cancellationToken);
        answer.DeliveryChannelsStatus[0].ConfigHistoryDeliveryInfo = new ConfigExportDeliveryInfo
        {
            // AWS writes it in capitals.
            LastStatus = "FAILURE",
            LastErrorCode = "NoSuchBucket",
            LastErrorMessage = "The specified bucket does not exist",
        };
        return answer;
    }
}
