using Amazon.CloudWatchLogs.Model;
using Amazon.Protocols.Json;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs;

/// <summary>The operations of CloudWatch Logs that this subset has, each with the exceptions that its model names.</summary>
internal static class Operations
{
    private static readonly JsonService Service = new("Amazon.CloudWatchLogs", "Logs_20140328", typeof(AmazonCloudWatchLogsException));

    public static readonly InvokeOptions FilterLogEvents = Service.Operation<FilterLogEventsResponse>(
        nameof(FilterLogEvents),
        typeof(InvalidParameterException),
        typeof(ResourceNotFoundException),
        typeof(ServiceUnavailableException));
}
