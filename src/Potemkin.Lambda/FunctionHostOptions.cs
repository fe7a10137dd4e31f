namespace Potemkin.Lambda;

/// <summary>How functions are run.</summary>
public sealed record FunctionHostOptions
{
    /// <summary>How many processes there may be at a time, over all functions; 16 by default.</summary>
    public int MaximumProcesses { get; init; } = 16;

    /// <summary>
    /// How many processes there may be at a time of one function, whose further callers wait for them: as many as this machine has
    /// processors by default, and two at least.
    /// </summary>
    public int MaximumProcessesPerFunction { get; init; } = Math.Max(2, System.Environment.ProcessorCount);

    /// <summary>How long a process waits for another invocation before it is ended; 60 seconds by default.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The clock of timeouts, idle times and log lines; the machine's by default. The processes themselves know no other than the
    /// machine's, so one that runs ahead of it times them out early.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
