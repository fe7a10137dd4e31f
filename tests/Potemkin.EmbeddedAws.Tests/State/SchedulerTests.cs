using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.State;

public sealed class SchedulerTests : IDisposable
{
    private readonly FakeTime _time = new();
    private readonly Scheduler _scheduler;
    private readonly List<string> _done = [];

    public SchedulerTests() => _scheduler = new Scheduler(_time);

    public void Dispose() => _scheduler.Dispose();

    [Fact]
    public void WorkWithoutDelayIsDoneAfterTheOperationAndBeforeItsAnswer()
    {
        _scheduler.Run(() =>
        {
            _scheduler.After(TimeSpan.Zero, () => _scheduler.After(TimeSpan.Zero, () => _done.Add("its consequence")));
            _scheduler.After(TimeSpan.Zero, () => _done.Add("more work"));
            _done.Add("the operation");
            return true;
        });

        _done.Should().Equal("the operation", "more work", "its consequence");
    }

    [Fact]
    public void WorkWithADelayIsDoneWhenItIsDue()
    {
        _scheduler.Run(() => Later("second", 20) && Later("first", 10));

        _time.Advance(TimeSpan.FromSeconds(10));
        _done.Should().Equal("first");

        _time.Advance(TimeSpan.FromSeconds(10));
        _done.Should().Equal("first", "second");
    }

    [Fact]
    public void NothingIsDoneAfterTheEnd()
    {
        _scheduler.Run(() => Later("too late", 10));

        _scheduler.Dispose();
        _time.Advance(TimeSpan.FromSeconds(10));

        _done.Should().BeEmpty();
    }

    [Fact]
    public void AFaultInDelayedWorkLeavesTheRestAsItWas()
    {
        _scheduler.Run(() =>
        {
            _scheduler.After(TimeSpan.FromSeconds(10), () => throw new InvalidOperationException("on purpose, in a test"));
            return Later("the rest", 20);
        });

        _time.Advance(TimeSpan.FromSeconds(20));

        _done.Should().Equal("the rest");
    }

    [Fact]
    public void TheTimeIsInTheMillisecondsThatAwsGives()
    {
        _time.Advance(TimeSpan.FromTicks(12_345_678));

        _scheduler.Now.Should().Be(new DateTimeOffset(2026, 1, 1, 0, 0, 1, 234, TimeSpan.Zero));
    }

    private bool Later(string work, int seconds)
    {
        _scheduler.After(TimeSpan.FromSeconds(seconds), () => _done.Add(work));
        return true;
    }
}
