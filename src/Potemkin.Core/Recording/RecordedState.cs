namespace Potemkin.Core.Recording;

/// <summary>What AWS Config has recorded of a resource since the creation or update of its stack began in which it last changed.</summary>
/// <param name="CapturedAt">When it was last recorded, be it before; null where it never was.</param>
/// <param name="IsSince">Whether it was recorded since.</param>
/// <param name="IsAnew">Whether that is known to say something else than what was recorded before.</param>
/// <param name="IsAsBefore">Whether what was recorded before is known to be still all that there is.</param>
internal sealed record RecordedState(DateTimeOffset? CapturedAt, bool IsSince, bool IsAnew, bool IsAsBefore);
