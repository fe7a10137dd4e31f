namespace Potemkin.Lambda.RuntimeApi;

/// <summary>One invocation, from its offer to the runtime until the runtime asks for another.</summary>
internal sealed class Invocation
{
    private readonly TaskCompletionSource<RuntimeAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public required string RequestId { get; init; }

    public required string InvokedFunctionArn { get; init; }

    public required string TraceId { get; init; }

    /// <summary>On the machine's clock, which the process reads.</summary>
    public required DateTimeOffset Deadline { get; init; }

    public string? ClientContext { get; init; }

    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>What the runtime answered.</summary>
    public Task<RuntimeAnswer> Answer => _answer.Task;

    /// <summary>Ends when the runtime asks for another.</summary>
    public Task Finished => _finished.Task;

    /// <summary>Takes the first answer.</summary>
    public void Complete(RuntimeAnswer answer) => _answer.TrySetResult(answer);

    public void Finish() => _finished.TrySetResult();
}
