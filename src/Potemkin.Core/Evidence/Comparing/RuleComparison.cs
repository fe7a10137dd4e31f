using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.Core.Evidence.Comparing;

/// <summary>Compares how rules are defined in two runs. What names a rule in AWS Config is made anew for each run, and does not count.</summary>
internal static class RuleComparison
{
    public static IEnumerable<RuleDifference> Of(IReadOnlyList<RuleEvidence> before, IReadOnlyList<RuleEvidence> after)
    {
        var (first, second) = (before.ToLookup(rule => rule.Alias), after.ToLookup(rule => rule.Alias));
        return from alias in first.Select(rules => rules.Key).Intersect(second.Select(rules => rules.Key)).Order(StringComparer.Ordinal)
               let differences = first[alias].Zip(second[alias]).SelectMany(pair => Between(pair.First, pair.Second)).Distinct().ToList()
               where differences.Count > 0
               select new RuleDifference(alias, differences);
    }

    private static IEnumerable<Difference> Between(RuleEvidence before, RuleEvidence after) =>
        Members(before).Zip(Members(after))
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new Difference(pair.First.Name, pair.First.Value, pair.Second.Value));

    private static IEnumerable<(string Name, string? Value)> Members(RuleEvidence rule) =>
    [
        ("owner", rule.Owner),
        ("identifier", rule.Owner == "CUSTOM_LAMBDA" ? rule.Identifier?.Split(':')[^1] : rule.Identifier),
        ("description", rule.Description),
        ("parameters", Ordered(rule.InputParameters)),
        ("resource types", rule.ResourceTypes.Count == 0 ? null : string.Join(", ", rule.ResourceTypes.Order(StringComparer.Ordinal))),
        ("maximum execution frequency", rule.MaximumExecutionFrequency),
    ];

    /// <summary>The same JSON whatever the order of its members.</summary>
    private static string? Ordered(string? json)
    {
        if (string.IsNullOrEmpty(json) || json == "{}")
            return null;
        try
        {
            return JsonNode.Parse(json) is JsonObject members
                ? new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString()
                : json;
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
