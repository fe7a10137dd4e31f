using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.Policies;

/// <summary>
/// One key of a statement's condition.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">Condition operators</a>.
/// </summary>
/// <param name="Operator">The operator, such as <c>StringEquals</c> or <c>ForAnyValue:StringLike</c>.</param>
/// <param name="Key">The key, such as <c>aws:SourceVpce</c>; its case does not matter.</param>
/// <param name="Values">One of which must match.</param>
internal sealed record PolicyCondition(string Operator, string Key, IReadOnlyList<string> Values)
{
    private static readonly HashSet<string> Positive = new(StringComparer.OrdinalIgnoreCase)
    {
        "StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike", "IpAddress",
        "ForAnyValue:StringEquals", "ForAnyValue:StringEqualsIgnoreCase", "ForAnyValue:StringLike", "ForAnyValue:ArnEquals", "ForAnyValue:ArnLike",
    };

    // True of a request without the key as well.
    private static readonly HashSet<string> Negative = new(StringComparer.OrdinalIgnoreCase)
    {
        "StringNotEquals", "StringNotEqualsIgnoreCase", "StringNotLike", "ArnNotEquals", "ArnNotLike", "NotIpAddress",
    };

    public bool RequiresMatch => Positive.Contains(Operator);

    public bool RequiresMismatch => Negative.Contains(Operator) || Negative.Contains(WithoutIfExists);

    /// <summary>Whether it holds of requests that lack the key only.</summary>
    public bool RequiresAbsence => Operator.Equals("Null", StringComparison.OrdinalIgnoreCase) && Values.All(IsTrue);

    private string WithoutIfExists =>
        Operator.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase) ? Operator[..^"IfExists".Length] : Operator;

    /// <summary>The keys under one operator.</summary>
    public static IEnumerable<PolicyCondition> Of(KeyValuePair<string, JsonNode?> keysOfOperator) =>
        keysOfOperator.Value?.AsObject().Select(key => new PolicyCondition(keysOfOperator.Key, key.Key, [.. PolicyStatement.Texts(key.Value)])) ?? [];

    private static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
