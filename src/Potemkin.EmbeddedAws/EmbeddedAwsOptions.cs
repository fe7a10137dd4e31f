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

    /// <summary>
    /// The file that the state is kept in: loaded at the start if it is there, saved within a second after a change and at the end.
    /// Null, the default, for none. It holds the values of NoEcho parameters; on Unix only its owner can read it.
    /// </summary>
    public string? StateFile { get; init; }

    /// <summary>
    /// Is told of each request of AWS's protocols as it is answered, by the thread that answers it; requests to <c>/_potemkin</c> are not
    /// told of. Null, the default, for nobody.
    /// </summary>
    public Action<ServedRequest>? RequestServed { get; init; }
}
