using Potemkin.Core.Waiting;

namespace Potemkin.Core.Tests.Waiting;

public class WatchTests
{
    private readonly FakeTime _time = new();
    private readonly DateTimeOffset _started;
    private readonly List<(double At, string Subjects)> _looks = [];
    private readonly Watch<string, double> _watch;
    private Func<CancellationToken, Task> _lookTakes = _ => Task.CompletedTask;
    private bool _isLooking;

    public WatchTests()
    {
        _started = _time.GetUtcNow();
        _watch = new(LookAsync, _time, new Pace(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(15)));
    }

    private double Now => (_time.GetUtcNow() - _started).TotalSeconds;

    [Fact]
    public void ManyWhoWaitForTheSameLookHardlyMoreOftenThanOne()
    {
        _time.RunInStep(() => UntilAsync("one", 60));
        var looksOfOne = _looks.Count;
        _looks.Clear();

        var ends = _time.RunInStep(() => Task.WhenAll(Enumerable.Range(0, 60).Select(number => UntilAsync($"{number}", 120))));

        ends.Distinct().Should().ContainSingle();
        _looks.Count.Should().BeLessThanOrEqualTo(looksOfOne + 1);
    }

    [Fact]
    public void NobodyLooksWhenNobodyWaits()
    {
        _time.RunInStep(() => UntilAsync("a", 10));
        var looks = _looks.Count;

        _time.Advance(TimeSpan.FromMinutes(10));

        _looks.Should().HaveCount(looks);
    }

    [Fact]
    public void WhoseWaitIsOverLeavesTheLookingToTheNext()
    {
        var ends = _time.RunInStep(() => Task.WhenAll(UntilAsync("a", 10), UntilAsync("b", 40), UntilAsync("c", 80)));

        ends.Should().BeInAscendingOrder();
        _looks.Select(look => look.Subjects).Distinct().Should().Equal("a", "a b c", "b c", "c");
        LongestPause().Should().BeLessThanOrEqualTo(15);
    }

    [Fact]
    public void WhoIsCancelledWhileItPausesLeavesTheLookingToTheNext()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(31), _time);

        var (first, second) = _time.RunInStep(async () =>
        {
            var looking = EndOf(UntilAsync("a", 200, cancellation.Token));
            var waiting = UntilAsync("b", 60);
            return (await looking, await waiting);
        });

        first.Should().Be("OperationCanceledException at 31");
        second.Should().BeLessThan(80);
        LongestPause().Should().BeLessThanOrEqualTo(15);
    }

    [Fact]
    public void WhoIsCancelledWhileItLooksLeavesTheLookingToTheNext()
    {
        _lookTakes = token => Task.Delay(TimeSpan.FromSeconds(5), _time, token);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(3), _time);

        var (first, second) = _time.RunInStep(async () =>
        {
            var looking = EndOf(UntilAsync("a", 200, cancellation.Token));
            var waiting = UntilAsync("b", 20);
            return (await looking, await waiting);
        });

        first.Should().Be("TaskCanceledException at 3");
        second.Should().BeGreaterThanOrEqualTo(20).And.BeLessThan(40);
    }

    [Fact]
    public void WhoseWaitFailsByWhatItSeesEndsNobodyElses()
    {
        var (first, second) = _time.RunInStep(async () =>
        {
            var failing = EndOf(UntilAsync("a", 10, judge: _ => throw new InvalidDataException()));
            var waiting = UntilAsync("b", 20);
            return (await failing, await waiting);
        });

        first.Should().Be("InvalidDataException at 0");
        second.Should().BeGreaterThanOrEqualTo(20).And.BeLessThan(40);
    }

    [Fact]
    public void ALookThatFailsForGoodEndsAllWaitsAndNotThoseThatComeLater()
    {
        _lookTakes = _ => Now is > 20 and < 50 ? throw new InvalidDataException() : Task.CompletedTask;

        var ends = _time.RunInStep(async () => new[]
        {
            await Task.WhenAll(EndOf(UntilAsync("a", 200)), EndOf(UntilAsync("b", 200))),
            await Task.WhenAll(LaterAsync("c")),
        });

        ends[0].Distinct().Should().ContainSingle().Which.Should().StartWith("InvalidDataException at 2");
        ends[1].Should().ContainSingle().Which.Should().StartWith("seen at ");

        async Task<string> LaterAsync(string subject)
        {
            await Task.Delay(TimeSpan.FromSeconds(60), _time);
            return await EndOf(UntilAsync(subject, 200));
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100.1)]
    [InlineData(107)]
    [InlineData(114.9)]
    public void WhoComesLateIsLookedForWithinTheShortestPause(double comesAt)
    {
        _time.RunInStep(() => Task.WhenAll(UntilAsync("early", 200), LateAsync()));

        _looks.First(look => look.Subjects == "early late").At.Should().BeInRange(comesAt, comesAt + 2);

        async Task LateAsync()
        {
            await Task.Delay(TimeSpan.FromSeconds(comesAt), _time);
            await UntilAsync("late", 200);
        }
    }

    [Fact]
    public void WhoComesDuringALookIsLookedForWithinTheShortestPauseAfterItWhoeverElseLeaves()
    {
        _lookTakes = token => Now > 50 ? Task.Delay(TimeSpan.FromSeconds(1), _time, token) : Task.CompletedTask;
        using var cancellation = new CancellationTokenSource();
        var cameAt = 0.0;

        _time.RunInStep(async () =>
        {
            var early = UntilAsync("early", 200);
            var leaving = EndOf(UntilAsync("leaving", 200, cancellation.Token));
            while (!(_isLooking && Now > 60))
                await Task.Delay(TimeSpan.FromSeconds(0.5), _time);
            cameAt = Now;
            cancellation.Cancel();
            await Task.WhenAll(early, leaving, UntilAsync("late", 200));
        });

        var before = _looks.Last(look => look.At <= cameAt);
        _looks.First(look => look.Subjects == "early late").At.Should().BeLessThanOrEqualTo(before.At + 1 + 2);
    }

    [Fact]
    public void EachHasATimeoutOfItsOwn()
    {
        var ends = _time.RunInStep(() => Task.WhenAll(
            EndOf(UntilAsync("a", 1000, timeout: 5)), EndOf(UntilAsync("b", 1000, timeout: 50.5)), EndOf(UntilAsync("c", 1000, timeout: 300))));

        ends.Should().Equal("TimeoutException at 5", "TimeoutException at 50.5", "TimeoutException at 300");
    }

    private double LongestPause() => _looks.Zip(_looks.Skip(1), (earlier, later) => later.At - earlier.At).Max();

    private async Task<string> EndOf(Task<double> wait)
    {
        try
        {
            await wait;
            return FormattableString.Invariant($"seen at {Now}");
        }
        catch (Exception end)
        {
            return FormattableString.Invariant($"{end.GetType().Name} at {Now}");
        }
    }

    private Task<double> UntilAsync(
        string subject, double seconds, CancellationToken cancellationToken = default, double timeout = 900, Func<double, Observation<double>>? judge = null) =>
        _watch.UntilAsync(
            subject,
            new Wait(subject, TimeSpan.FromSeconds(timeout), waited => new TimeoutException($"{subject} after {waited}")),
            judge ?? (seen => seen >= seconds ? Observation<double>.Done(seen) : Observation<double>.Pending("asleep")),
            cancellationToken);

    private async Task<double> LookAsync(IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        _isLooking.Should().BeFalse("one looks at a time");
        _isLooking = true;
        try
        {
            _looks.Add((Now, string.Join(' ', subjects)));
            await _lookTakes(cancellationToken);
            return Now;
        }
        finally
        {
            _isLooking = false;
        }
    }
}
