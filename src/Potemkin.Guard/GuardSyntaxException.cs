namespace Potemkin.Guard;

/// <summary>A text that is no rule file. The message says what was expected where, and what stands there.</summary>
public sealed class GuardSyntaxException : Exception
{
    internal GuardSyntaxException(string message, GuardPlace place) : base(message) => Place = place;

    /// <summary>Where in the rule file the fault is.</summary>
    public GuardPlace Place { get; }

    /// <summary>The line of the fault; the first is 1.</summary>
    public int Line => Place.Line;

    /// <summary>The column of the fault; the first is 1.</summary>
    public int Column => Place.Column;
}
