using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Policies;

/// <summary>One statement of a policy. An element that the statement does not have reads as empty.</summary>
internal sealed class PolicyStatement(JsonObject json)
{
    public JsonObject Json => json;

    public string? Effect => json.Text("Effect");

    public bool Allows => Effect == "Allow";

    public IReadOnlyList<string> Actions => Texts(json["Action"]);

    public IReadOnlyList<string> NotActions => Texts(json["NotAction"]);

    public IReadOnlyList<string> Resources => Texts(json["Resource"]);

    public IReadOnlyList<string> NotResources => Texts(json["NotResource"]);

    public IReadOnlyList<PolicyPrincipal> Principals => PrincipalsOf(json["Principal"]);

    public IReadOnlyList<PolicyPrincipal> NotPrincipals => PrincipalsOf(json["NotPrincipal"]);

    public IReadOnlyList<PolicyCondition> Conditions =>
    [
        .. (json.Object("Condition") ?? []).SelectMany(static operators => (operators.Value as JsonObject ?? [])
            .Select(key => new PolicyCondition(operators.Key, key.Key, Texts(key.Value)))),
    ];

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
