using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>
/// Checks the properties of a resource, all functions resolved, against the schema of its type. The words are those of the validator
/// that AWS uses, <a href="https://github.com/everit-org/json-schema">everit-org/json-schema</a>, as they stand in stack events.
/// </summary>
internal static class PropertyCheck
{
    /// <summary>What is wrong with the properties once they are in their declared types; empty where nothing is.</summary>
    public static IReadOnlyList<string> Faults(ResourceTypeFacts facts, JsonObject properties) =>
        [.. OfObject("#", facts, facts.Properties, PropertyNormalizer.Normalize(facts, properties))];

    /// <summary>
    /// The status reason of the stack event with which CloudFormation refuses a resource before any of the stack is made.
    /// Where it can look at the properties only when it makes the resource, AWS puts each fault on a line of its own instead, without brackets.
    /// </summary>
    public static string StatusReason(string logicalId, IReadOnlyList<string> faults) =>
        $"Properties validation failed for resource {logicalId} with message:\n[{string.Join(", ", faults)}]";

    private static IEnumerable<string> OfObject(
        string path, ResourceTypeFacts facts, IReadOnlyDictionary<string, PropertyFacts> declared, JsonObject value) =>
    [
        .. declared.Where(property => property.Value.Required && !value.ContainsKey(property.Key))
            .Select(property => $"{path}: required key [{property.Key}] not found"),
        .. value.Where(member => !declared.ContainsKey(member.Key))
            .Select(member => $"{path}: extraneous key [{member.Key}] is not permitted"),
        .. value.Where(member => declared.ContainsKey(member.Key))
            .SelectMany(member => OfProperty($"{path}/{Escaped(member.Key)}", facts, declared[member.Key], member.Value)),
    ];

    private static IEnumerable<string> OfProperty(string path, ResourceTypeFacts facts, PropertyFacts property, JsonNode? value) =>
        OfValue(path, facts, property.Type, value).Concat(ConstraintCheck.Faults(path, property, value));

    private static IEnumerable<string> OfValue(string path, ResourceTypeFacts facts, PropertyType type, JsonNode? value) => (type, value) switch
    {
        (PropertyType.Primitive { AllowedValues.Count: > 0 } primitive, _) =>
            OfType(path, primitive, value).Concat(OfAllowedValues(path, primitive, value)),
        (PropertyType.List list, JsonArray items) =>
            items.SelectMany((item, index) => OfValue($"{path}/{index}", facts, list.Items, item)),
        (PropertyType.Map map, JsonObject members) =>
            members.SelectMany(member => OfValue($"{path}/{Escaped(member.Key)}", facts, map.Values, member.Value)),
        (PropertyType.Definition definition, JsonObject members) =>
            OfObject(path, facts, facts.Definitions[definition.Name], members),
        (PropertyType.Union union, _) => OfUnion(path, facts, union, value),
        _ => OfType(path, type, value),
    };

    private static IEnumerable<string> OfType(string path, PropertyType type, JsonNode? value) =>
        JsonShape.Fits(type, value) ? [] : [$"{path}: expected type: {JsonShape.NameOf(type)}, found: {JsonShape.NameOf(value)}"];

    private static IEnumerable<string> OfAllowedValues(string path, PropertyType.Primitive type, JsonNode? value) =>
        type.AllowedValues.Contains($"{value}") ? [] : [$"{path}: {JsonShape.TextOf(value)} is not a valid enum value"];

    private static IEnumerable<string> OfUnion(string path, ResourceTypeFacts facts, PropertyType.Union union, JsonNode? value)
    {
        var faults = union.Types.Select(member => OfValue(path, facts, member, value).ToList()).ToList();
        return faults.Any(ofMember => ofMember.Count == 0) ? [] : faults.SelectMany(ofMember => ofMember);
    }

    /// <summary>A name as a JSON pointer has it.</summary>
    private static string Escaped(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
