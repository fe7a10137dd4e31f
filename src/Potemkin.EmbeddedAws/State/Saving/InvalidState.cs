namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>A saved state cannot be read, for the reason that the message gives.</summary>
internal sealed class InvalidState(string message, long? line = null, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The line that it is about, counted from 1; null where that cannot be told.</summary>
    public long? Line { get; } = line;
}
