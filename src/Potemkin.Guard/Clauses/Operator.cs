namespace Potemkin.Guard.Clauses;

/// <summary>What a clause asks of the values of its query.</summary>
internal enum Operator
{
    Equal,
    In,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    // From here on, nothing is compared with.
    Exists,
    Empty,
    IsString,
    IsList,
    IsStruct,
    IsBool,
    IsInt,
    IsFloat,
    IsNull,
}
