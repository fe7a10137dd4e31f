using Amazon.ConfigService;
using Amazon.ConfigService.Model;

namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>Whether there is a delivery channel, without which no recorder can be started, and whether it delivers.</summary>
internal sealed class DeliveryChannelExamination : IExamination
{
    public string Subject => "delivery channel";

    public async Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken)
    {
        var config = run.Place.Clients.Config;
        var channels = await run.AskAsync(token => config.DescribeDeliveryChannelsAsync(new DescribeDeliveryChannelsRequest(), token), cancellationToken);
        if (channels.DeliveryChannels is not [var channel, ..])
        {
            return
            [
                new Finding(
                    Subject,
                    Outcome.Fault,
                    "There is no delivery channel: AWS Config does not start a configuration recorder without one.",
                    ["Try: aws configservice put-delivery-channel --delivery-channel name=default,s3BucketName=…"]),
            ];
        }

        var answer = await run.AskAsync(token => config.DescribeDeliveryChannelStatusAsync(new DescribeDeliveryChannelStatusRequest(), token), cancellationToken);
        var status = answer.DeliveryChannelsStatus?.FirstOrDefault(one => one.Name == channel.Name);
        var failures = Failures(status).ToList();
        return failures.Count == 0
            ? [Finding.Fine(Subject, $"The delivery channel '{channel.Name}' delivers to the bucket '{channel.S3BucketName}'.")]
            :
            [
                new Finding(
                    Subject,
                    Outcome.Warning,
                    $"The last delivery by the delivery channel '{channel.Name}' failed.",
                    [.. failures, $"Try: see whether the bucket '{channel.S3BucketName}' is there, and whether AWS Config may write to it."]),
            ];
    }

    private static IEnumerable<string> Failures(DeliveryChannelStatus? status)
    {
        if (IsFailure(status?.ConfigHistoryDeliveryInfo?.LastStatus))
            yield return $"History: {status!.ConfigHistoryDeliveryInfo.LastErrorCode}: {status.ConfigHistoryDeliveryInfo.LastErrorMessage}";
        if (IsFailure(status?.ConfigStreamDeliveryInfo?.LastStatus))
            yield return $"Notifications: {status!.ConfigStreamDeliveryInfo.LastErrorCode}: {status.ConfigStreamDeliveryInfo.LastErrorMessage}";
    }

    // AWS writes it in capitals, whatever its reference says.
    private static bool IsFailure(DeliveryStatus? status) =>
        status?.Value.Equals(DeliveryStatus.Failure.Value, StringComparison.OrdinalIgnoreCase) == true;
}
