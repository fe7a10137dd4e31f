using System.Globalization;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>A time as AWS Config writes it within a configuration.</summary>
internal static class RecordedTime
{
    public static string Of(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
