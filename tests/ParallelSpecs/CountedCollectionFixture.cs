namespace ParallelSpecs;

/// <summary>Counts how often it is made.</summary>
public sealed class CountedCollectionFixture
{
    public CountedCollectionFixture() => Count.Of("collection fixtures made");
}
