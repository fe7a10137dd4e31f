using Potemkin.Guard.Clauses;

namespace Potemkin.Guard.Queries;

/// <summary>A step of a query.</summary>
internal abstract class QueryPart;

/// <summary><c>this</c>: stays where it is.</summary>
internal sealed class ThisPart : QueryPart
{
    public override string ToString() => "this";
}

/// <summary>A key of a map; or a variable: at the beginning its values, later the keys that it holds.</summary>
internal sealed class KeyPart : QueryPart
{
    private string[]? _spellings;

    public KeyPart(string name)
    {
        Name = name;
        Variable = name.StartsWith('%') ? name[1..] : null;
        if (int.TryParse(name, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var index))
            Index = index;
    }

    public string Name { get; }

    /// <summary>The name of the variable; null where it is none.</summary>
    public string? Variable { get; }

    /// <summary>A key that looks like a number asks a list for an item, and no map.</summary>
    public int? Index { get; }

    /// <summary>The other spellings of the key under which it is looked for as well, by <see cref="Spelling.All"/>.</summary>
    public string[] Spellings => _spellings ??= [.. Spelling.All.Select(spell => spell(Name))];

    public override string ToString() => Name;
}

/// <summary>An item of a list.</summary>
internal sealed class IndexPart(int index) : QueryPart
{
    public int Index { get; } = index;

    public override string ToString() => $"{Index}";
}

/// <summary><c>.*</c>: all values of a map or a list; <c>[name]</c> captures the keys.</summary>
internal sealed class AllValuesPart(string? capture) : QueryPart
{
    public string? Capture { get; } = capture;

    public override string ToString() => Capture is null ? "*" : $"[{Capture}]";
}

/// <summary><c>[*]</c>: all items of a list; a value that is none stays as it is.</summary>
internal sealed class AllItemsPart(string? capture) : QueryPart
{
    public string? Capture { get; } = capture;

    public override string ToString() => Capture is null ? "[*]" : $"[{Capture}]";
}

/// <summary><c>[ … ]</c>: those values that meet the clauses.</summary>
internal sealed class FilterPart(string? capture, Clause[][] lines, Span span) : QueryPart
{
    public string? Capture { get; } = capture;

    public Clause[][] Lines { get; } = lines;

    public override string ToString() => span.Text;
}

/// <summary><c>[ keys == … ]</c>: the values of those keys that meet the comparison.</summary>
internal sealed class KeyFilterPart(Comparator comparator, Operand comparedWith, Span span) : QueryPart
{
    public Comparator Comparator { get; } = comparator;

    public Operand ComparedWith { get; } = comparedWith;

    public override string ToString() => span.Text;
}
