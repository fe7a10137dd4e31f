using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Policies;

/// <summary>
/// One statement of a policy. An element that the statement does not have reads as empty.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">Statement</a>.
/// </summary>
internal sealed class PolicyStatement(JsonObject json)
{
    public JsonObject Json => json;

    public string? Effect => json["Effect"]?.ToString();

    public bool Allows => Effect == "Allow";

    public IReadOnlyList<string> Actions { get; } = Texts(json["Action"]);

    public IReadOnlyList<string> NotActions { get; } = Texts(json["NotAction"]);

    public IReadOnlyList<string> Resources { get; } = Texts(json["Resource"]);

    public IReadOnlyList<string> NotResources { get; } = Texts(json["NotResource"]);

    public IReadOnlyList<PolicyPrincipal> Principals { get; } = PrincipalsOf(json["Principal"]);

    public IReadOnlyList<PolicyPrincipal> NotPrincipals { get; } = PrincipalsOf(json["NotPrincipal"]);

    public IReadOnlyList<PolicyCondition> Conditions { get; } =
    [
        .. (json["Condition"] as JsonObject ?? []).SelectMany(static operators => (operators.Value as JsonObject ?? [])
            .Select(key => new PolicyCondition(operators.Key, key.Key, Texts(key.Value)))),
    ];

    /// <summary>Whether it is about everyone, or about all but a named few.</summary>
    public bool IsAboutEveryone => NotPrincipals.Count > 0
        ? !NotPrincipals.Any(principal => principal.IsEveryone)
        : Principals.Any(principal => principal.IsEveryone);

    /// <param name="action">The action, such as <c>s3:GetObject</c>; its case does not matter.</param>
    public bool Covers(string action) => NotActions.Count > 0
        ? !NotActions.Any(pattern => Wildcard.Matches(pattern, action, ignoreCase: true))
        : Actions.Any(pattern => Wildcard.Matches(pattern, action, ignoreCase: true));

    /// <summary>Whether it is about all that the resource, which may hold wildcards, stands for.</summary>
    public bool CoversResource(string resource) => Resources.Any(pattern => Wildcard.Covers(pattern, resource));

    /// <summary>Whether it is about all that the other is about.</summary>
    public bool CoversResourcesOf(PolicyStatement other) => other.Resources.Count > 0 && other.Resources.All(CoversResource);

    private static IReadOnlyList<PolicyPrincipal> PrincipalsOf(JsonNode? principal) => principal switch
    {
        JsonObject kinds => [.. kinds.SelectMany(static kind => Texts(kind.Value).Select(value => new PolicyPrincipal(kind.Key, value)))],
        JsonValue value => [PolicyPrincipal.WithoutKind(value.ToString())],
        _ => [],
    };

    private static IReadOnlyList<string> Texts(JsonNode? value) => value switch
    {
        JsonArray values => [.. values.OfType<JsonValue>().Select(static item => item.ToString())],
        JsonValue single => [single.ToString()],
        _ => [],
    };
}
