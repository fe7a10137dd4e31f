namespace Potemkin.Guard;

/// <summary>Where in a text something begins.</summary>
/// <param name="Line">The line; the first is 1.</param>
/// <param name="Column">The column; the first is 1.</param>
public readonly record struct GuardPlace(int Line, int Column)
{
    /// <summary>The place in words, such as <c>line 3, column 5</c>.</summary>
    public override string ToString() => $"line {Line}, column {Column}";
}
