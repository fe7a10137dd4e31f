namespace Potemkin.Lambda;

/// <summary>A line of a log stream.</summary>
/// <param name="Timestamp">When it was read.</param>
/// <param name="Message">What it says, without its end of line.</param>
public sealed record LogLine(DateTimeOffset Timestamp, string Message);
