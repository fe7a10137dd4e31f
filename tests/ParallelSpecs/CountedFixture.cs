namespace ParallelSpecs;

/// <summary>Counts how often it is made and disposed of.</summary>
public sealed class CountedFixture : IDisposable
{
    public CountedFixture() => Count.Of("fixtures made");

    public void Dispose() => Count.Of("fixtures disposed of");
}
