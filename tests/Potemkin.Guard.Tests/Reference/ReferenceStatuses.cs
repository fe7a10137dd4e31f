using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>What the reference says of inputs.</summary>
internal static class ReferenceStatuses
{
    private static readonly string[] Arguments = ["validate", "--payload", "--structured", "-o", "json", "--show-summary", "none"];

    /// <summary>The payload in which the reference takes rules and inputs.</summary>
    public static string Payload(IEnumerable<string> rules, IEnumerable<string> inputs) => new JsonObject
    {
        ["rules"] = new JsonArray([.. rules.Select(rule => JsonValue.Create(rule))]),
        ["data"] = new JsonArray([.. inputs.Select(input => JsonValue.Create(input))]),
    }.ToJsonString();

    /// <summary>Evaluates rules on inputs, all in one process.</summary>
    /// <returns>For each input what <see cref="Statuses.Text"/> makes of it; null where the reference breaks off.</returns>
    public static IReadOnlyList<string>? Of(IEnumerable<string> rules, IEnumerable<string> inputs)
    {
        var (output, _) = ReferenceGuard.Run(ReferenceGuard.Instance.Program, Arguments, Payload(rules, inputs));
        if (output.Length == 0 || output[0] != '[')
            return null;

        using var reports = JsonDocument.Parse(output, new JsonDocumentOptions { MaxDepth = 10_000 });
        return [.. reports.RootElement.EnumerateArray().OrderBy(NumberOf).Select(StatusesOf)];
    }

    // DATA_STDIN[3]
    private static int NumberOf(JsonElement report) => int.Parse(report.GetProperty("name").GetString()!.Split('[', ']')[1]);

    private static string StatusesOf(JsonElement report) => Statuses.Text(
    [
        .. report.GetProperty("not_compliant").EnumerateArray().Select(rule => (NameOf(rule.GetProperty("Rule").GetProperty("name")), GuardStatus.Fail)),
        .. report.GetProperty("compliant").EnumerateArray().Select(name => (NameOf(name), GuardStatus.Pass)),
        .. report.GetProperty("not_applicable").EnumerateArray().Select(name => (NameOf(name), GuardStatus.Skip)),
    ]);

    // RULES_STDIN[1]/default
    private static string NameOf(JsonElement name) => name.GetString()!.Split('/')[^1];
}
