namespace Potemkin.Lambda;

/// <summary>What an invocation may bring besides its payload.</summary>
public sealed record InvocationOptions
{
    /// <summary>The ARN that was invoked, with its qualifier; the function's own by default.</summary>
    public string? InvokedFunctionArn { get; init; }

    /// <summary>The client context as JSON, decoded; null, the default, for none.</summary>
    public string? ClientContext { get; init; }

    /// <summary>The X-Ray trace header; one that is not sampled by default.</summary>
    public string? TraceId { get; init; }

    /// <summary>The request ID; a new one by default.</summary>
    public string? RequestId { get; init; }
}
