namespace Potemkin.EmbeddedAws.Policies;

/// <summary>
/// One key of a statement's condition.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">condition operators</a>.
/// </summary>
/// <param name="Operator">The operator, such as <c>StringEquals</c> or <c>ForAnyValue:StringLike</c>.</param>
/// <param name="Key">The key, such as <c>aws:SourceVpce</c>; its case does not matter.</param>
/// <param name="Values">One of which must match; under a negated operator, none.</param>
internal sealed record PolicyCondition(string Operator, string Key, IReadOnlyList<string> Values)
{
    private const string IfExists = "IfExists";
    private const string ForAnyValue = "ForAnyValue:";
    private const string ForAllValues = "ForAllValues:";

    private static readonly HashSet<string> Matching = new(StringComparer.OrdinalIgnoreCase)
    {
        "StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike", "IpAddress",
    };

    private static readonly HashSet<string> Mismatching = new(StringComparer.OrdinalIgnoreCase)
    {
        "StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotLike", "ArnNotEquals", "ArnNotLike", "NotIpAddress",
    };

    private static readonly HashSet<string> Other = new(StringComparer.OrdinalIgnoreCase)
    {
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "Null",
    };

    public bool HasKnownOperator =>
        WithoutIfExists(Without(ForAllValues, Without(ForAnyValue, Operator))) is var name
        && (Matching.Contains(name) || Mismatching.Contains(name) || Other.Contains(name));

    /// <summary>Whether the values are addresses and ranges of them.</summary>
    public bool ComparesAddresses => Operator.Contains("IpAddress", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it holds only of requests that have the key, which those under ForAllValues or IfExists need not, with one of the values.</summary>
    public bool RequiresMatch => Matching.Contains(Without(ForAnyValue, Operator));

    /// <summary>Whether it holds of every request but those that have the key with one of the values.</summary>
    public bool RequiresMismatch => Mismatching.Contains(WithoutIfExists(Operator));

    /// <summary>Whether it holds only of requests that lack the key.</summary>
    public bool RequiresAbsence => Operator.Equals("Null", StringComparison.OrdinalIgnoreCase) && Values.All(IsTrue);

    private static string Without(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? name[prefix.Length..] : name;

    private static string WithoutIfExists(string name) =>
        name.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase) ? name[..^IfExists.Length] : name;

    private static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
