using Potemkin.Core.RuleBook;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.RuleBook;

public class TimelineLaneTests
{
    [Fact]
    public void ASharedStackHasALaneOfItsOwn()
    {
        var lanes = Lanes();

        lanes.Should().ContainSingle(lane => lane.Scenario == null).Which.Bars.Select(bar => bar.Kind)
            .Should().Equal(TimelineKind.Create, TimelineKind.Delete);
        lanes.Single(lane => lane.Name == "A bucket that stays").Bars.Count(bar => bar.Kind == TimelineKind.Create).Should().Be(1);
    }

    [Fact]
    public void AStackIsSeenToBeCreatedUpdatedAndDeletedAndItsVerdictsToBeWaitedFor() =>
        Lanes().Single(lane => lane.Name == "A bucket that gets a key is compliant then").Bars.Select(bar => bar.Kind).Should().BeEquivalentTo(
            [TimelineKind.Scenario, TimelineKind.Create, TimelineKind.Wait, TimelineKind.Update, TimelineKind.Wait, TimelineKind.Delete]);

    [Fact]
    public void WhatDidNotEndGoesToTheEndOfTheRun()
    {
        var lane = Lanes().Single(lane => lane.Name == "A bucket that gets a key is compliant then");

        lane.To.Should().Be(SampleEvidence.Rich().Runs[0].Ended);
    }

    [Fact]
    public void WhatWasNotExecutedHasNone() => Lanes().Should().NotContain(lane => lane.Name == "Live only");

    private static IReadOnlyList<TimelineLane> Lanes()
    {
        var evidence = SampleEvidence.Rich();
        return TimelineLane.Of(Book.Of(evidence), evidence.Runs[0]);
    }
}
