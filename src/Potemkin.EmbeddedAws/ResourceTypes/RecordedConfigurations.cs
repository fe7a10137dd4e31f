using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>What AWS Config sees of each resource type: what its own class says, and of all others what the registry knows.</summary>
/// <param name="own">The types that have a class of their own.</param>
internal sealed class RecordedConfigurations(IEnumerable<IRecordedConfiguration> own)
{
    private readonly Dictionary<string, IRecordedConfiguration> _byType =
        own.ToDictionary(configuration => configuration.ResourceType, StringComparer.Ordinal);

    /// <summary>Null of a type that stacks cannot be made of.</summary>
    public IRecordedConfiguration? Find(string resourceType)
    {
        if (!_byType.TryGetValue(resourceType, out var configuration) && ResourceTypeFacts.Names.Contains(resourceType))
            _byType[resourceType] = configuration = new RegistryRecording(resourceType);
        return configuration;
    }
}
