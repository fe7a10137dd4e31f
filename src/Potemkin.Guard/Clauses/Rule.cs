namespace Potemkin.Guard.Clauses;

/// <summary>A named rule.</summary>
internal sealed class Rule(string name, string[]? parameters, Clause[][]? conditions, Block block, Span span)
{
    public string Name { get; } = name;

    /// <summary>The names of its parameters; null where it has none and is evaluated by itself.</summary>
    public string[]? Parameters { get; } = parameters;

    public Clause[][]? Conditions { get; } = conditions;

    public Block Block { get; } = block;

    public Span Span { get; } = span;
}
