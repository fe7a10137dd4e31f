using Amazon;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Potemkin.Core.Tests.Scripted;

/// <summary>A CloudWatch Logs that answers by a script.</summary>
internal sealed class ScriptedLogs(Script script) : AmazonCloudWatchLogsClient(new AnonymousAWSCredentials(), RegionEndpoint.USEast1)
{
    public static Lazy<IAmazonCloudWatchLogs> By(Script script) => new(() => new ScriptedLogs(script));

    public override Task<FilterLogEventsResponse> FilterLogEventsAsync(FilterLogEventsRequest request, CancellationToken cancellationToken = default) =>
        script.AnswerAsync<FilterLogEventsResponse>(request, cancellationToken);
}
