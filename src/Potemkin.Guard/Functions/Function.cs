namespace Potemkin.Guard.Functions;

/// <summary>A built-in function.</summary>
/// <param name="Name">The name.</param>
/// <param name="Arity">How many arguments it takes.</param>
/// <param name="Apply">What it makes of them.</param>
internal sealed record Function(string Name, int Arity, Func<Call, IEnumerable<GuardValue>> Apply);
