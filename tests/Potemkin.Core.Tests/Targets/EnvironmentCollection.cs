namespace Potemkin.Core.Tests.Targets;

/// <summary>What changes the environment of the process, and therefore runs alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class EnvironmentCollection
{
    public const string Name = "Environment";
}
