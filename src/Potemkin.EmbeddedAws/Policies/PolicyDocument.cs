using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Policies;

/// <summary>
/// A resource-based policy as it was written; whether it is a right one is for the owning service to say.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">policy elements</a>.
/// </summary>
internal sealed class PolicyDocument(JsonObject json)
{
    public JsonObject Json => json;

    public string? Version => json["Version"]?.ToString();

    public IReadOnlyList<PolicyStatement> Statements { get; } = json["Statement"] switch
    {
        JsonObject statement => [new PolicyStatement(statement)],
        JsonArray statements => [.. statements.OfType<JsonObject>().Select(statement => new PolicyStatement(statement))],
        _ => [],
    };

    public IEnumerable<PolicyStatement> Allowing => Statements.Where(statement => statement.Allows);

    public IEnumerable<PolicyStatement> Denying => Statements.Where(statement => !statement.Allows);

    /// <summary>Reads a policy that is an object, or the text of one; null where it is neither.</summary>
    public static PolicyDocument? Read(JsonNode? policy)
    {
        try
        {
            var json = policy is JsonValue text ? JsonNode.Parse(text.ToString()) : policy;
            return json is JsonObject document ? new PolicyDocument(document) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
