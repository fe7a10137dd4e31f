namespace Potemkin.Core.Recording;

/// <summary>What AWS Config has recorded of a resource since the creation or update of its stack began in which it last changed.</summary>
/// <param name="CapturedAt">When it was last recorded, be it before; null where it never was.</param>
/// <param name="IsSince">Whether it was recorded since.</param>
/// <param name="IsAnew">Whether that is known to say something else than what was recorded before.</param>
/// <param name="IsAsBefore">Whether what was recorded before is known to be still all that there is.</param>
internal sealed record RecordedState(DateTimeOffset? CapturedAt, bool IsSince, bool IsAnew, bool IsAsBefore)
{
    /// <summary>Whether what was recorded last is that it was deleted.</summary>
    public bool IsOfDeleted { get; init; }

    /// <summary>The resource's name in AWS Config; null where it has none.</summary>
    public string? ResourceName { get; init; }

    /// <summary>The resource's ARN; null where it is not recorded.</summary>
    public string? Arn { get; init; }
}
