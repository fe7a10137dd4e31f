using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Recording;

/// <summary>What AWS Config knows a resource by.</summary>
internal readonly record struct RecordedResource(string ResourceType, string ResourceId) : IComparable<RecordedResource>
{
    public static RecordedResource Of(ConfigurationItem item) => new(item.ResourceType, item.ResourceId);

    public int CompareTo(RecordedResource other)
    {
        var byType = string.CompareOrdinal(ResourceType, other.ResourceType);
        return byType != 0 ? byType : string.CompareOrdinal(ResourceId, other.ResourceId);
    }
}
