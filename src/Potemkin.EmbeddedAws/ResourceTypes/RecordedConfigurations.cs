using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>What AWS Config sees of each resource type: what its own class says, and of all others what the registry knows.</summary>
/// <param name="own">The types that have a class of their own.</param>
internal sealed class RecordedConfigurations(IReadOnlyCollection<IRecordedConfiguration> own)
{
    private readonly Dictionary<string, IRecordedConfiguration> _byType = own.ToDictionary(configuration => configuration.ResourceType, StringComparer.Ordinal);

    private readonly ILookup<string, string> _otherNames = own
        .Where(configuration => configuration.RecordedType != configuration.ResourceType)
        .ToLookup(configuration => configuration.RecordedType, configuration => configuration.ResourceType, StringComparer.Ordinal);

    /// <summary>By CloudFormation's name of the type; null of one that stacks cannot be made of.</summary>
    public IRecordedConfiguration? Find(string resourceType)
    {
        if (!_byType.TryGetValue(resourceType, out var configuration) && ResourceTypeFacts.Names.Contains(resourceType))
            _byType[resourceType] = configuration = new RegistryRecording(resourceType);
        return configuration;
    }

    /// <summary>CloudFormation's names of the types that AWS Config has one name for.</summary>
    public IEnumerable<string> ResourceTypesOf(string recordedType) => _otherNames[recordedType].Prepend(recordedType);
}
