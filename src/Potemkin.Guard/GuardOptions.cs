namespace Potemkin.Guard;

/// <summary>How to evaluate.</summary>
public sealed record GuardOptions
{
    /// <summary>As cfn-guard does, on the clock of the system.</summary>
    public static GuardOptions Default { get; } = new();

    /// <summary>Whose outcome counts where a query finds nothing; <see cref="GuardSemantics.Reference"/> unless told.</summary>
    public GuardSemantics Semantics { get; init; } = GuardSemantics.Reference;

    /// <summary>The clock that the function <c>now</c> reads; the system's unless told.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
