using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>
/// What an update may do with the resources of a stack.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html">Prevent updates to stack resources</a>.
/// </summary>
internal sealed class StackPolicy
{
    public const string Modify = "Update:Modify";
    public const string Replace = "Update:Replace";
    public const string Delete = "Update:Delete";

    private static readonly string[] Actions = [Modify, Replace, Delete, "Update:*"];
    private static readonly string[] Members = ["Version", "Id", "Statement"];
    private static readonly string[] Operators = ["StringEquals", "StringLike"];

    private readonly IReadOnlyList<JsonObject> _statements;

    private StackPolicy(IReadOnlyList<JsonObject> statements) => _statements = statements;

    /// <summary>The policy that the text is; null where it is none.</summary>
    public static StackPolicy? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) is JsonObject policy && policy.All(member => Members.Contains(member.Key)) && policy["Statement"] is var given && StatementsIn(given) is { } statements && statements.All(IsSound)
                ? new StackPolicy(statements)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Why the policy does not allow the action, in AWS's words; null where it does.</summary>
    public string? Refusal(string action, string logicalId, string resourceType)
    {
        var concerned = _statements.Index().Where(each => Concerns(each.Item, action, logicalId, resourceType)).ToList();
        var denied = concerned.Where(each => IsDenial(each.Item)).ToList();
        return denied.Count > 0 ? $"Action denied by stack policy: {string.Join(' ', denied.Select(each => Said(each.Index + 1, each.Item)))}"
            // A policy without statements protects nothing; any other allows only what it says.
            : concerned.Count == 0 && _statements.Count > 0 ? "Action not allowed by stack policy"
            : null;
    }

    private static IReadOnlyList<JsonObject>? StatementsIn(JsonNode? given) => given switch
    {
        null => [],
        JsonObject one => [one],
        JsonArray several when several.All(statement => statement is JsonObject) => [.. several.OfType<JsonObject>()],
        _ => null,
    };

    private static bool IsSound(JsonObject statement) =>
        statement["Effect"]?.ToString() is "Allow" or "Deny"
        && statement["Principal"]?.ToString() == "*"
        && Texts(statement["Action"] ?? statement["NotAction"]) is { Count: > 0 } actions && actions.All(Actions.Contains)
        && Texts(statement["Resource"] ?? statement["NotResource"]).Count > 0
        && (statement["Condition"] is null || statement["Condition"] is JsonObject condition && condition.All(test => Operators.Contains(test.Key)));

    private static bool IsDenial(JsonObject statement) => statement["Effect"]!.ToString() == "Deny";

    private static bool Concerns(JsonObject statement, string action, string logicalId, string resourceType) =>
        IsAbout(statement, "Action", action) && IsAbout(statement, "Resource", $"LogicalResourceId/{logicalId}") && Meets(statement["Condition"], resourceType);

    private static bool IsAbout(JsonObject statement, string member, string what) => statement[member] is { } listed
        ? Any(listed, what)
        : !Any(statement[$"Not{member}"], what);

    private static bool Any(JsonNode? patterns, string text) => Texts(patterns).Any(pattern => Wildcard.Matches(pattern, text, ignoreCase: false));

    private static bool Meets(JsonNode? condition, string resourceType) => condition is not JsonObject tests
        || tests.All(test => test.Value?["ResourceType"] is { } types
            && Texts(types).Any(type => test.Key == "StringEquals" ? type == resourceType : Wildcard.Matches(type, resourceType, ignoreCase: false)));

    private static string Said(int place, JsonObject statement) =>
        $"Statement [#{place}] does not allow [{string.Join(", ", Texts(statement["Action"] ?? statement["NotAction"]))}] "
        + $"for resource [{string.Join(", ", Texts(statement["Resource"] ?? statement["NotResource"]))}];";

    private static IReadOnlyList<string> Texts(JsonNode? node) => node switch
    {
        JsonArray several => [.. several.Select(item => item?.ToString() ?? "")],
        null => [],
        _ => [node.ToString()],
    };
}
