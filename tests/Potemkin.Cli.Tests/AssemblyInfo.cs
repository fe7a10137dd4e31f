// The tests wait for other processes.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
