namespace Potemkin.Core.Targets;

/// <summary>Reads the times in the SDK's answers, which say of themselves at best what zone they are in.</summary>
internal static class AwsTime
{
    /// <summary>
    /// The time, null where AWS gave none. All of AWS's times are UTC, in milliseconds; the SDK reads seconds with a fraction
    /// through a double, which can end a tick short of the millisecond that was meant.
    /// </summary>
    public static DateTimeOffset? Of(DateTime? time) => time switch
    {
        null => null,
        { Kind: DateTimeKind.Local } local => ToMillisecond(new DateTimeOffset(local)),
        { } utc => ToMillisecond(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc))),
    };

    private static DateTimeOffset ToMillisecond(DateTimeOffset time)
    {
        var ticks = time.Ticks + TimeSpan.TicksPerMillisecond / 2;
        return new DateTimeOffset(ticks - ticks % TimeSpan.TicksPerMillisecond, time.Offset);
    }
}
