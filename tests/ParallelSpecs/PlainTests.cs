namespace ParallelSpecs;

/// <summary>Tests beside the features, which xUnit runs at the same time.</summary>
public sealed class PlainTests : IDisposable
{
    public PlainTests() => Presence.OfAll.Enter();

    public void Dispose() => Presence.OfAll.Leave();

    [Fact]
    public Task ATestMeetsScenarios() => Meeting.ArriveAsync();

    [Theory]
    [InlineData(null)]
    public void ATestTakesWhatXunitGivesIt(string? nothing) => nothing.Should().BeNull();
}
