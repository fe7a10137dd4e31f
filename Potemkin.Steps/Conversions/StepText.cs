namespace Potemkin.Steps.Conversions;

/// <summary>A text in a step, its placeholders filled in.</summary>
/// <param name="Value">The text.</param>
public readonly record struct StepText(string Value)
{
    /// <summary>The text.</summary>
    public static implicit operator string(StepText text) => text.Value;

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
