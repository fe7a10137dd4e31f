using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

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

    /// <param name="policy">The policy.</param>
    /// <param name="region">Where its bucket is: the partition's accounts are meant.</param>
    public static string Of(JsonObject policy, AccountRegion region)
    {
        var text = new JsonObject { ["Version"] = policy.Text("Version") ?? DefaultVersion };
        if (policy.Text("Id") is { } id)
            text["Id"] = id;
        text["Statement"] = new JsonArray([.. new PolicyDocument(policy).Statements.Select(statement => Statement(statement.Json, region))]);
        return CompactJson.Of(text);
    }

    private static JsonNode Statement(JsonObject statement, AccountRegion region)
    {
        var normalized = new JsonObject();
        foreach (var element in StatementElements)
        {
            if (statement[element] is { } value)
                normalized[element] = Normalize(value, element.EndsWith("Principal", StringComparison.Ordinal) ? region : null);
        }

        return normalized;
    }

    private static JsonNode? Normalize(JsonNode? value, AccountRegion? principals) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Normalize(member.Value, principals)))),
        JsonArray { Count: 1 } single => Normalize(single[0], principals),
        JsonArray items => new JsonArray([.. items.Select(item => Normalize(item, principals))]),
        null => null,
        _ when principals is { } region && PolicyPrincipal.Account().IsMatch(value.ToString()) => PolicyPrincipal.RootOf(region with { AccountId = value.ToString() }),
        _ => value.ToString(),
    };
}
