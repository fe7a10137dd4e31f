using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>Gives properties the types that the schema declares: templates may say <c>"true"</c> for a boolean and <c>10</c> for a string.</summary>
internal static class PropertyNormalizer
{
    /// <summary>A copy of the properties in their declared types; what cannot be converted stays as it is.</summary>
    public static JsonObject Normalize(ResourceTypeFacts facts, JsonObject properties) =>
        throw new NotImplementedException($"{facts.Name} {properties}");
}
