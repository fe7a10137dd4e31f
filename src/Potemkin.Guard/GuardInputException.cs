namespace Potemkin.Guard;

/// <summary>A text that is neither YAML nor JSON, or that Guard does not take as an input.</summary>
public sealed class GuardInputException : Exception
{
    internal GuardInputException(string message, GuardPlace place, Exception? cause = null) : base(message, cause) => Place = place;

    /// <summary>Where in the text the fault is.</summary>
    public GuardPlace Place { get; }
}
