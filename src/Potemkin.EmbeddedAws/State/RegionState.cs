using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.State;

/// <summary>What exists in one region of one account.</summary>
internal sealed class RegionState
{
    private readonly Dictionary<Type, IRegionPart> _parts = [];

    public RegionState(World world, AccountRegion id)
    {
        World = world;
        Id = id;
        Resources = new ResourceStore(this);
        ConfigRules = new ConfigRuleStore(this);
        ConfigurationRecorder = new ConfigurationRecorder(id, world.Now);
    }

    public World World { get; }

    public AccountRegion Id { get; }

    public ResourceStore Resources { get; }

    public ConfigRuleStore ConfigRules { get; }

    public ConfigurationRecorder ConfigurationRecorder { get; }

    /// <summary>What one service keeps here for itself, such as CloudFormation's stacks; made when first asked for.</summary>
    public T Of<T>() where T : class, IRegionPart, new()
    {
        if (!_parts.TryGetValue(typeof(T), out var part))
            _parts[typeof(T)] = part = new T();
        return (T)part;
    }

    public SavedRegion Save() => new()
    {
        AccountId = Id.AccountId,
        Region = Id.Region,
        Resources = [.. Resources.All.Select(SavedResource.Of)],
        ConfigRules = [.. ConfigRules.All],
        ConfigurationRecorder = ConfigurationRecorder.Save(),
        Parts = _parts.Values
            .Select(part => (part.SavedName, Saved: part.Save()))
            .Where(part => part.Saved is not null)
            .ToDictionary(part => part.SavedName, part => part.Saved!),
    };

    /// <summary>Becomes what was saved; nobody is told of changes.</summary>
    public void Load(SavedRegion saved)
    {
        Resources.Load(saved.Resources);
        ConfigRules.Load(saved.ConfigRules);
        ConfigurationRecorder.Load(saved.ConfigurationRecorder);
        foreach (var kind in Catalog<IRegionPart>.All.Where(kind => saved.Parts.ContainsKey(kind.SavedName)))
        {
            var part = (IRegionPart)Activator.CreateInstance(kind.GetType())!;
            _parts.Add(kind.GetType(), part);
            part.Load(saved.Parts[kind.SavedName], this);
        }
    }
}
