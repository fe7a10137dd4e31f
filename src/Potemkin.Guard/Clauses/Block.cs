namespace Potemkin.Guard.Clauses;

/// <summary>Assignments and clauses between braces. All lines of clauses must hold; of the clauses of a line, parted by <c>or</c>, one must.</summary>
internal sealed class Block
{
    private readonly Dictionary<string, Assignment>? _assignments;

    public Block(IReadOnlyList<Assignment> assignments, Clause[][] lines)
    {
        Assignments = assignments;
        Lines = lines;
        if (assignments.Count == 0)
            return;

        // Of a name that is assigned twice, a literal counts before a function and that before a query; of the same kind, the last.
        _assignments = new(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            if (!_assignments.TryGetValue(assignment.Name, out var earlier) || assignment.Precedence >= earlier.Precedence)
                _assignments[assignment.Name] = assignment;
        }
    }

    public IReadOnlyList<Assignment> Assignments { get; }

    public Clause[][] Lines { get; }

    public Assignment? Find(string name) => _assignments?.GetValueOrDefault(name);
}

/// <summary>A <c>let</c>.</summary>
internal sealed class Assignment(string name, Operand value, Span span)
{
    public string Name { get; } = name;

    public Operand Value { get; } = value;

    public Span Span { get; } = span;

    public int Precedence => Value switch { LiteralOperand => 2, CallOperand => 1, _ => 0 };
}
