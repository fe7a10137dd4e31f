using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.Policies;

/// <summary>
/// One statement of a policy.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">Statement</a>.
/// </summary>
internal sealed class PolicyStatement(JsonObject statement)
{
    public bool Allows { get; } = statement["Effect"]?.GetValue<string>() == "Allow";

    /// <summary>Whether it is for anyone at all: a principal with a wildcard, or all but some.</summary>
    public bool IsForEveryone { get; } =
        statement.ContainsKey("NotPrincipal") || Principals(statement["Principal"]).Any(principal => principal.Contains('*'));

    public IReadOnlyList<PolicyCondition> Conditions { get; } =
        [.. statement["Condition"]?.AsObject().SelectMany(PolicyCondition.Of) ?? []];

    private IReadOnlyList<string> Resources { get; } = [.. Texts(statement["Resource"])];

    /// <param name="action">The action, such as <c>s3:GetObject</c>; its case does not matter.</param>
    public bool Covers(string action) => statement.ContainsKey("NotAction")
        ? !Texts(statement["NotAction"]).Any(pattern => Wildcard.Matches(pattern, action))
        : Texts(statement["Action"]).Any(pattern => Wildcard.Matches(pattern, action));

    /// <summary>Whether it is about all that the resource stands for, wildcards included.</summary>
    public bool CoversResource(string resource) => Resources.Any(pattern => Wildcard.Matches(pattern, resource));

    /// <summary>Whether it is about all that the other is about.</summary>
    public bool CoversResourcesOf(PolicyStatement other) => other.Resources.Count > 0 && other.Resources.All(CoversResource);

    internal static IEnumerable<string> Texts(JsonNode? oneOrSeveral) => oneOrSeveral switch
    {
        null => [],
        JsonArray several => several.Select(text => Text(text!)),
        var one => [Text(one)],
    };

    // A condition's value may be a number or a flag as well as a text.
    private static string Text(JsonNode value) => value.AsValue().TryGetValue<string>(out var text) ? text : value.ToJsonString();

    // "*", or by kind of principal: { "AWS": "*" }, { "AWS": [ "arn:…", "111122223333" ], "Service": "…" }
    private static IEnumerable<string> Principals(JsonNode? principal) =>
        principal is JsonObject kinds ? kinds.SelectMany(kind => Texts(kind.Value)) : Texts(principal);
}
