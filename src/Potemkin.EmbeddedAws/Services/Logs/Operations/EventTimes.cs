using Potemkin.EmbeddedAws.State.Logs;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>The times that reads of events begin and end with.</summary>
internal static class EventTimes
{
    /// <param name="events">The events.</param>
    /// <param name="startTime">The first time that counts, in milliseconds since 1970; null for none.</param>
    /// <param name="endTime">The first time that does not; null for none.</param>
    public static IEnumerable<LogEvent> Between(this IEnumerable<LogEvent> events, long? startTime, long? endTime) =>
        events.Where(one => one.Time.ToUnixTimeMilliseconds() is var time && time >= (startTime ?? 0) && time < (endTime ?? long.MaxValue));
}
