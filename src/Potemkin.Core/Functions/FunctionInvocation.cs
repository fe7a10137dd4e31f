using Amazon.CloudWatchLogs.Model;

namespace Potemkin.Core.Functions;

/// <summary>
/// What a function wrote to its log in one invocation.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html">Lambda's logs</a>.
/// </summary>
/// <param name="requestId">The request id of the invocation; null where it is not known.</param>
internal sealed class FunctionInvocation(string? requestId)
{
    private const string Start = "START RequestId: ";

    /// <summary>What Lambda itself writes around the function's own lines.</summary>
    private static readonly string[] Frame = ["INIT_START ", Start, "END RequestId: ", "REPORT RequestId: "];

    /// <summary>How the runtimes, and Lambda, say that something went wrong.</summary>
    private static readonly string[] Errors = ["[ERROR]", "Traceback", "Task timed out", "Runtime exited", "\tERROR\t"];

    private readonly List<string> _lines = [];

    /// <summary>The request id; null where it is not known.</summary>
    public string? RequestId { get; private set; } = requestId;

    /// <summary>The function's own lines.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Whether its lines show an error.</summary>
    public bool HasFailed => _lines.Exists(line => Errors.Any(error => line.Contains(error, StringComparison.Ordinal)));

    /// <summary>
    /// The invocations that wrote these events, the one that wrote last at the end. One sandbox, with a log stream of its own, runs one
    /// at a time; what it writes before the first one belongs to that.
    /// </summary>
    public static IReadOnlyList<FunctionInvocation> In(IEnumerable<FilteredLogEvent> events)
    {
        var order = new List<FunctionInvocation>();
        var underWay = new Dictionary<string, FunctionInvocation>();
        foreach (var written in events)
        {
            var stream = written.LogStreamName ?? "";
            var message = written.Message ?? "";
            var invocation = underWay.GetValueOrDefault(stream);
            if (invocation is null || (message.StartsWith(Start, StringComparison.Ordinal) && invocation.RequestId is not null))
                invocation = underWay[stream] = new FunctionInvocation(null);
            invocation.Add(message);
            order.Remove(invocation);
            order.Add(invocation);
        }

        return order;
    }

    private void Add(string message)
    {
        if (message.StartsWith(Start, StringComparison.Ordinal))
            RequestId = message[Start.Length..].Split(' ')[0].Trim();
        if (Frame.Any(part => message.StartsWith(part, StringComparison.Ordinal)))
            return;
        // The Python runtime parts the lines of a traceback by carriage returns, and indents them by spaces that do not break.
        _lines.AddRange(message.Replace('\u00a0', ' ').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
