namespace Potemkin.Lambda;

/// <summary>
/// What came of an invocation.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>.
/// </summary>
public sealed record InvocationResult
{
    /// <summary>The request ID of the invocation.</summary>
    public required string RequestId { get; init; }

    /// <summary>The function's answer as JSON, or the error as JSON.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary><c>Unhandled</c> where the function failed; null where it answered.</summary>
    public string? FunctionError { get; init; }

    /// <summary>The type of the error, such as <c>KeyError</c> or <c>Sandbox.Timedout</c>; null where it answered.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The message of the error; null where it answered.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>The lines of the error's stack trace, as the runtime writes them; empty where there is none.</summary>
    public IReadOnlyList<string> StackTrace { get; init; } = [];

    /// <summary>What the function wrote to standard output and error, between the lines that Lambda adds.</summary>
    public required IReadOnlyList<LogLine> Log { get; init; }

    /// <summary>The log stream of the execution environment that served it.</summary>
    public required string LogStreamName { get; init; }

    /// <summary>How long the function took, without its initialization.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>How long the initialization took; null where the execution environment had served before.</summary>
    public TimeSpan? InitDuration { get; init; }

    /// <summary>The most memory that the process has used, in MB; null where the machine does not tell.</summary>
    public int? MaxMemoryUsed { get; init; }
}
