[assembly: CollectionBehavior(MaxParallelThreads = 4)]

namespace ParallelSpecs;

[CollectionDefinition("collected")]
public sealed class Collected : ICollectionFixture<CountedCollectionFixture>;
