namespace Potemkin.Steps.Conversions;

/// <summary>Which of the scenario's stacks is meant.</summary>
/// <param name="Name">Its name within the scenario; null for the scenario's only stack, or the only one without a name.</param>
public readonly record struct StackReference(string? Name)
{
    /// <summary>Reads what stands between <c>the stack</c> and the next word: nothing, or a name in quotes.</summary>
    internal static StackReference Parse(string text) => new(text.Length > 0 ? text.Trim(' ', '\'') : null);
}
