using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>Checks the properties of a resource, all functions resolved, against the schema of its type.</summary>
internal static class PropertyCheck
{
    /// <summary>What is wrong with the properties, in the words of the stack event; empty where nothing is.</summary>
    public static IReadOnlyList<string> Faults(ResourceTypeFacts facts, JsonObject properties) =>
        throw new NotImplementedException($"{facts.Name} {properties}");

    /// <summary>The status reason of the stack event that tells of the faults.</summary>
    public static string StatusReason(string logicalId, IReadOnlyList<string> faults) =>
        throw new NotImplementedException($"{logicalId} {faults}");
}
