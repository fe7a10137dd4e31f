namespace Potemkin.Guard.Tests.Reference;

/// <summary>What rules look for in a value: its keys, its items, and the values that they compare it with.</summary>
internal sealed class Shape
{
    public Dictionary<string, Shape> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Any item of a list.</summary>
    public Shape? Items { get; private set; }

    /// <summary>Any value of a map.</summary>
    public Shape? Members { get; private set; }

    public List<GuardValue> Candidates { get; } = [];

    public List<string> KeyCandidates { get; } = [];

    public Shape Key(string name) => Keys.TryGetValue(name, out var shape) ? shape : Keys[name] = new Shape();

    public Shape Item() => Items ??= new Shape();

    public Shape Member() => Members ??= new Shape();
}
