namespace Potemkin.Guard.Clauses;

/// <summary>An operator, or its opposite.</summary>
internal readonly record struct Comparator(Operator Operator, bool IsNegated)
{
    public bool IsUnary => Operator >= Operator.Exists;

    public override string ToString() => Operator switch
    {
        Operator.Equal => IsNegated ? "!=" : "==",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        Operator.GreaterOrEqual => ">=",
        _ => IsNegated ? $"not {Word}" : Word,
    };

    private string Word => Operator switch
    {
        Operator.In => "IN",
        Operator.Exists => "EXISTS",
        Operator.Empty => "EMPTY",
        Operator.IsString => "IS_STRING",
        Operator.IsList => "IS_LIST",
        Operator.IsStruct => "IS_STRUCT",
        Operator.IsBool => "IS_BOOL",
        Operator.IsInt => "IS_INT",
        Operator.IsFloat => "IS_FLOAT",
        _ => "IS_NULL",
    };
}
