using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Functions;

/// <summary>
/// Reads what the functions of custom Lambda rules wrote to their logs, for whoever is told that such a rule fails. That cannot make
/// another failure: where there is nothing to be read it says why.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html">FilterLogEvents</a>.
/// </summary>
internal sealed class FunctionLog(AwsClients clients, string accountId)
{
    private const int MostPages = 20;
    private const int MostLines = 40;
    private const int LongestLine = 1000;

    /// <summary>The lines of the last invocation that failed, else of the last one; or one line that says why there are none.</summary>
    /// <param name="function">The function.</param>
    /// <param name="since">When it was invoked at the earliest.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<string>> TellAsync(FunctionName function, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (function.AccountId != accountId || function.Region != clients.Region)
            return [Without($"the function is in account {function.AccountId}, {function.Region}")];
        try
        {
            var invocations = FunctionInvocation.In(await EventsAsync(function, since, cancellationToken));
            return (invocations.LastOrDefault(one => one.HasFailed) ?? invocations.LastOrDefault(one => one.Lines.Count > 0)) is { } told
                ? Told(function, told)
                : [Without($"'{function.LogGroup}' has {(invocations.Count > 0 ? "nothing of the function's own" : "nothing")} since {since:u}")];
        }
        catch (ResourceNotFoundException)
        {
            return [Without($"there is no log group '{function.LogGroup}'")];
        }
        catch (AmazonCloudWatchLogsException refused)
        {
            return [Without($"CloudWatch Logs answers {refused.ErrorCode}: {refused.Message}")];
        }
        catch (Exception silence) when (!cancellationToken.IsCancellationRequested)
        {
            return [Without(silence.Message)];
        }
    }

    private static string Without(string why) => $"No log of its function: {why.TrimEnd('.')}.";

    private static IReadOnlyList<string> Told(FunctionName function, FunctionInvocation invocation)
    {
        var before = invocation.Lines.Count - MostLines;
        return
        [
            invocation.RequestId is { } request ? $"Log of its function: {function.LogGroup}, request {request}" : $"Log of its function: {function.LogGroup}",
            .. before > 0 ? [$"  … after {before} more line{(before == 1 ? "" : "s")}"] : Array.Empty<string>(),
            .. invocation.Lines.TakeLast(MostLines).Select(line => $"  {(line.Length > LongestLine ? $"{line[..LongestLine]}…" : line)}"),
        ];
    }

    /// <summary>The events of the log, in order. A page may be empty though others follow it.</summary>
    private async Task<IReadOnlyList<FilteredLogEvent>> EventsAsync(FunctionName function, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var events = new List<FilteredLogEvent>();
        string? token = null;
        for (var page = 0; page < MostPages; page++)
        {
            var request = new FilterLogEventsRequest
            {
                LogGroupName = function.LogGroup,
                StartTime = since.ToUnixTimeMilliseconds(),
                NextToken = token,
            };
            var answer = await clients.Logs.Value.FilterLogEventsAsync(request, cancellationToken);
            events.AddRange(answer.Events ?? []);
            token = answer.NextToken;
            if (token is null)
                break;
        }

        return events;
    }
}
