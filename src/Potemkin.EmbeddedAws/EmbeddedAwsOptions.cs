namespace Potemkin.EmbeddedAws;

/// <summary>How an embedded AWS is to be.</summary>
public sealed record EmbeddedAwsOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0, the default, takes any that is free.</summary>
    public int Port { get; init; }

    /// <summary>How long things take; nothing takes time by default.</summary>
    public Latency Latency { get; init; } = Latency.None;

    /// <summary>What goes wrong; nothing by default.</summary>
    public Faults Faults { get; init; } = Faults.None;

    /// <summary>The seed of generated ids and names, and of the faults; 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>The clock that this AWS lives by; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
