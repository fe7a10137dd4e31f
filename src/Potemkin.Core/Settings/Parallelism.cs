namespace Potemkin.Core.Settings;

/// <summary>What of a run happens side by side.</summary>
public enum Parallelism
{
    /// <summary>All scenarios of all features.</summary>
    Scenarios,

    /// <summary>Features, each of whose scenarios run one after another.</summary>
    Features,

    /// <summary>Nothing: one scenario runs at a time.</summary>
    Off,
}
