namespace Potemkin.Lambda.RuntimeApi;

/// <summary>What a runtime answered to an invocation.</summary>
/// <param name="Body">The answer, or the error as JSON; null where it was too large, and was not kept.</param>
/// <param name="IsError">Whether the function failed.</param>
/// <param name="ErrorType">The type of the error as the header has it; null where it has none.</param>
internal sealed record RuntimeAnswer(byte[]? Body, bool IsError, string? ErrorType = null);
