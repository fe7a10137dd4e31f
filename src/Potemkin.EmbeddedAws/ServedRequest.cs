namespace Potemkin.EmbeddedAws;

/// <summary>
/// A request that an embedded AWS has served. It holds no secret: no signature, no session token, and no value of a parameter
/// that may be NoEcho.
/// </summary>
public sealed record ServedRequest
{
    /// <summary>When it came, by <see cref="EmbeddedAwsOptions.TimeProvider"/>.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The request id of the answer.</summary>
    public required string RequestId { get; init; }

    /// <summary>The account that it was for; null where it was refused before that was known.</summary>
    public string? AccountId { get; init; }

    /// <summary>The region that it was for; null where it was refused before that was known.</summary>
    public string? Region { get; init; }

    /// <summary>The service, as signatures call it, such as <c>cloudformation</c>; null where it was refused before that was known.</summary>
    public string? Service { get; init; }

    /// <summary>The operation, such as <c>CreateStack</c>; null where it was refused before that was known.</summary>
    public string? Operation { get; init; }

    /// <summary>What it was about, such as the name of a stack or of a rule; null where it names nothing.</summary>
    public string? Subject { get; init; }

    /// <summary>The HTTP status of the answer; null where the connection was ended without one.</summary>
    public int? Status { get; init; }

    /// <summary>AWS's error code, such as <c>ValidationError</c>; null where it was not refused.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Why it was refused, as the answer says; null where it was not.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>
    /// What <see cref="EmbeddedAwsOptions.Faults"/> had go wrong with it: <c>Throttling</c>, <c>InternalFailure</c>,
    /// <c>ServiceUnavailable</c>, <c>DroppedConnection</c> (nothing was done) or <c>LostAnswer</c> (it was done); null for nothing.
    /// </summary>
    public string? Fault { get; init; }

    /// <summary>How long it took until it was answered.</summary>
    public required TimeSpan Duration { get; init; }
}
