using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// A policy as S3 gives it back: elements in its order, lists of one as that one, values as texts,
/// accounts as the ARN of their root, and the version that holds where none is said.
/// </summary>
internal static class BucketPolicyText
{
    private const string DefaultVersion = "2008-10-17";

    private static readonly string[] StatementElements =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    public static string Of(JsonObject policy)
    {
        var text = new JsonObject { ["Version"] = policy.Text("Version") ?? DefaultVersion };
        if (policy.Text("Id") is { } id)
            text["Id"] = id;
        text["Statement"] = new JsonArray([.. new PolicyDocument(policy).Statements.Select(statement => Statement(statement.Json))]);
        return CompactJson.Of(text);
    }

    private static JsonNode Statement(JsonObject statement)
    {
        var normalized = new JsonObject();
        foreach (var element in StatementElements)
        {
            if (statement[element] is { } value)
                normalized[element] = Normalize(value, isPrincipal: element.EndsWith("Principal", StringComparison.Ordinal));
        }

        return normalized;
    }

    private static JsonNode? Normalize(JsonNode? value, bool isPrincipal) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Normalize(member.Value, isPrincipal)))),
        JsonArray { Count: 1 } single => Normalize(single[0], isPrincipal),
        JsonArray items => new JsonArray([.. items.Select(item => Normalize(item, isPrincipal))]),
        null => null,
        _ when isPrincipal && PolicyPrincipal.Account().IsMatch(value.ToString()) => PolicyPrincipal.RootOf(value.ToString()),
        _ => value.ToString(),
    };
}
