namespace Potemkin.EmbeddedAws.State.Logs;

/// <summary>A line of a log.</summary>
/// <param name="Id">Orders the events of a group by their coming in.</param>
/// <param name="Time">When it happened.</param>
/// <param name="IngestedAt">When it came in.</param>
/// <param name="Message">What it says.</param>
internal sealed record LogEvent(long Id, DateTimeOffset Time, DateTimeOffset IngestedAt, string Message)
{
    // See https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html
    private const int Overhead = 26;

    /// <summary>The bytes that CloudWatch Logs counts of it.</summary>
    public int Size => System.Text.Encoding.UTF8.GetByteCount(Message) + Overhead;
}
