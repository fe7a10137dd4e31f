namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>What the runtime API gives to be done.</summary>
internal sealed record Invocation
{
    public required string RequestId { get; init; }

    public required string InvokedFunctionArn { get; init; }

    public required string? TraceId { get; init; }

    public required DateTimeOffset Deadline { get; init; }

    public required byte[] Event { get; init; }
}
