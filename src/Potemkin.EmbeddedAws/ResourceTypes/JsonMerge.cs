using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>Fills in what an object lacks.</summary>
internal static class JsonMerge
{
    /// <summary>Adds the members that are not there, within the objects that both have too.</summary>
    public static void Fill(JsonObject members, JsonObject defaults)
    {
        foreach (var (name, value) in defaults)
        {
            if (members[name] is JsonObject inner && value is JsonObject innerDefaults)
                Fill(inner, innerDefaults);
            else
                members[name] ??= value?.DeepClone();
        }
    }
}
