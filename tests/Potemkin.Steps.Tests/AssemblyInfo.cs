// The tests wait for other processes, and those for each other.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer("Potemkin.Steps.Tests.LongestFirst", "Potemkin.Steps.Tests")]
