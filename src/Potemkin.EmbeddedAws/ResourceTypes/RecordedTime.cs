using System.Globalization;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>A time as AWS Config writes it within a configuration.</summary>
internal static class RecordedTime
{
    public static string Of(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>As API Gateway and Elastic Beanstalk have it, such as <c>Feb 21, 2022 6:37:48 PM</c>.</summary>
    public static string InWords(DateTimeOffset time) => time.UtcDateTime.ToString("MMM d, yyyy h:mm:ss tt", CultureInfo.InvariantCulture);
}
