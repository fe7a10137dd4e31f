namespace Potemkin.Templates;

/// <summary>A text, a number, a truth value or nothing.</summary>
public sealed class ScalarNode : TemplateNode
{
    /// <summary>Makes a scalar.</summary>
    /// <param name="value">The value as text, see <see cref="Value"/>.</param>
    /// <param name="kind">What the value stands for.</param>
    /// <param name="place">Where it begins in the text.</param>
    public ScalarNode(string value, ScalarKind kind, TextPlace place) : base(place)
    {
        Value = value;
        Kind = kind;
    }

    /// <summary>
    /// The value as text. A number is as it was written, so that no digit is lost;
    /// a boolean is <c>true</c> or <c>false</c>, null the empty text.
    /// </summary>
    public string Value { get; }

    /// <summary>What the value stands for.</summary>
    public ScalarKind Kind { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
