using Amazon.CloudWatchLogs;

namespace Potemkin.Core.Calling;

/// <summary>A client of Amazon CloudWatch Logs, each attempt of which passes a handler of ours.</summary>
internal sealed class PacedLogs : AmazonCloudWatchLogsClient
{
    public PacedLogs(AmazonCloudWatchLogsConfig configuration, CallHandler calls) : base(configuration) => calls.Join(RuntimePipeline, configuration);
}
