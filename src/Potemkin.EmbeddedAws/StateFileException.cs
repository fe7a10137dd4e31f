namespace Potemkin.EmbeddedAws;

/// <summary>The file that an embedded AWS keeps its state in cannot be read, or cannot be written. It is as it was.</summary>
public sealed class StateFileException : Exception
{
    internal StateFileException(string message, bool isUnreadable, Exception cause) : base(message, cause) => IsUnreadable = isUnreadable;

    /// <summary>Whether what it holds is no state that can be loaded; false where there is no getting at the file.</summary>
    public bool IsUnreadable { get; }
}
