namespace ParallelSpecs.Features;

/// <summary>A class fixture of a user's own on the class that the engine generates.</summary>
public partial class ScenariosMeetFeature : IClassFixture<CountedFixture>;
