namespace Potemkin.EmbeddedAws.State;

/// <summary>What exists in one region of one account.</summary>
internal sealed class RegionState
{
    private readonly Dictionary<Type, object> _serviceStates = [];

    public RegionState(World world, AccountRegion id)
    {
        World = world;
        Id = id;
        Resources = new ResourceStore(this);
        ConfigRules = new ConfigRuleStore(this);
        ConfigurationRecorder = new ConfigurationRecorder(id.AccountId, world.Now);
    }

    public World World { get; }

    public AccountRegion Id { get; }

    public ResourceStore Resources { get; }

    public ConfigRuleStore ConfigRules { get; }

    public ConfigurationRecorder ConfigurationRecorder { get; }

    /// <summary>What one service keeps here for itself, such as CloudFormation's stacks; made when first asked for.</summary>
    public T Of<T>() where T : class, new()
    {
        if (!_serviceStates.TryGetValue(typeof(T), out var state))
            _serviceStates[typeof(T)] = state = new T();
        return (T)state;
    }
}
