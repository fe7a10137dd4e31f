namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>
/// What an invocation of a Lambda function ended with.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_ResponseElements">Invoke</a>.
/// </summary>
/// <param name="Payload">What the function returned, or the error as JSON.</param>
internal sealed record FunctionAnswer(ReadOnlyMemory<byte> Payload)
{
    public required string RequestId { get; init; }

    /// <summary><c>Unhandled</c>; null where the function did not fail.</summary>
    public string? FunctionError { get; init; }

    /// <summary>The kind of the error, such as <c>KeyError</c> or <c>Sandbox.Timedout</c>.</summary>
    public string? ErrorType { get; init; }

    public string? ErrorMessage { get; init; }

    /// <summary>The last lines of its log, as LogType Tail gives them.</summary>
    public string LogTail { get; init; } = "";
}
