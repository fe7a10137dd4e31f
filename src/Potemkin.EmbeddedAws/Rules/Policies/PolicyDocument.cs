using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.Policies;

/// <summary>
/// A resource's policy.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">the grammar of policies</a>.
/// </summary>
internal sealed class PolicyDocument(JsonObject document)
{
    public IReadOnlyList<PolicyStatement> Statements { get; } = document["Statement"] switch
    {
        JsonArray several => [.. several.Select(statement => new PolicyStatement(statement!.AsObject()))],
        JsonObject one => [new PolicyStatement(one)],
        _ => [],
    };

    public IEnumerable<PolicyStatement> Allowing => Statements.Where(statement => statement.Allows);

    public IEnumerable<PolicyStatement> Denying => Statements.Where(statement => !statement.Allows);

    /// <exception cref="System.Text.Json.JsonException">The text is no JSON.</exception>
    /// <exception cref="InvalidOperationException">The JSON is no policy.</exception>
    public static PolicyDocument Parse(string text) => new(JsonNode.Parse(text)!.AsObject());
}
