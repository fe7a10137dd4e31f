namespace ParallelSpecs;

[CollectionDefinition("collected")]
public sealed class Collected : ICollectionFixture<CountedCollectionFixture>;
