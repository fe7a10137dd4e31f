using Potemkin.Core.Calling;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Calling;

public class CallRateTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTime _time = new();

    [Fact]
    public void AsManyCallsAsASecondHasMayGoAtOnceAndTheNextWait()
    {
        var rate = Rate();

        var calls = Calls(rate, 30);

        Gone(calls).Should().Be(20);
        _time.Advance(Second / 2);
        Gone(calls).Should().Be(30);
    }

    [Fact]
    public void TheRateDoublesEverySecondInWhichCallsWaitedForItAndWereTaken()
    {
        var rate = Rate();
        var calls = Calls(rate, 1000);

        var rates = new List<double>();
        for (var second = 0; second < 4; second++)
        {
            rate.Taken(0);
            _time.Advance(Second * 1.2);
            rates.Add(rate.PerSecond);
        }

        rates.Should().Equal(40, 80, 160, 320);
        Gone(calls).Should().BeInRange(250, 600);
    }

    [Fact]
    public void ARateThatNobodyWaitsForStaysWhatItIs()
    {
        var rate = Rate();

        for (var second = 0; second < 10; second++)
        {
            Gone(Calls(rate, 15)).Should().Be(15);
            rate.Taken(0);
            _time.Advance(Second);
        }

        rate.PerSecond.Should().Be(20);
    }

    [Fact]
    public void ASecondInWhichAwsAnswersNothingTellsNothing()
    {
        var rate = Rate();
        Calls(rate, 100);

        _time.Advance(Second * 3);

        rate.PerSecond.Should().Be(20);
    }

    [Fact]
    public async Task ARoundOfThrottlingHalvesTheRateOnce()
    {
        var rate = Rate();
        var calls = Calls(rate, 20);
        Calls(rate, 1);

        foreach (var call in calls)
            rate.Throttled(await call);

        rate.PerSecond.Should().Be(10);
    }

    [Fact]
    public async Task WhatIsSentAfterTheRateWasHalvedHalvesItAgain()
    {
        var rate = Rate();
        rate.Throttled(await Calls(rate, 1)[0]);

        var next = Calls(rate, 1)[0];
        _time.Advance(Second / 10);
        rate.Throttled(await next);

        rate.PerSecond.Should().Be(5);
    }

    [Fact]
    public async Task NothingIsSentAtOnceAfterThrottling()
    {
        var rate = Rate();
        rate.Throttled(await Calls(rate, 1)[0]);

        var calls = Calls(rate, 3);

        Gone(calls).Should().Be(0);
        _time.Advance(Second / 10);
        Gone(calls).Should().Be(1);
        _time.Advance(Second / 10);
        Gone(calls).Should().Be(2);
    }

    [Fact]
    public void TheRateNeverFallsBelowTheLeast()
    {
        var rate = Rate();

        for (var round = 0; round < 20; round++)
            rate.Throttled(round);

        rate.PerSecond.Should().Be(0.5);
        var call = Calls(rate, 1)[0];
        _time.Advance(Second * 2);
        call.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public async Task AfterThrottlingTheRateRecoversByStepsAsLongAsCallsAreTaken()
    {
        var rate = Rate();
        rate.Throttled(await Calls(rate, 1)[0]);
        Calls(rate, 1000);

        var rates = new List<double>();
        for (var second = 0; second < 3; second++)
        {
            rate.Taken(1);
            _time.Advance(Second * 1.2);
            rates.Add(rate.PerSecond);
        }

        rates.Should().Equal(10 * 1.125, 10 * 1.125 * 1.125, 10 * 1.125 * 1.125 * 1.125);
    }

    [Fact]
    public async Task ThatEarlierCallsAreTakenDoesNotRaiseTheRateThatWasHalvedSince()
    {
        var rate = Rate();
        rate.Throttled(await Calls(rate, 1)[0]);
        Calls(rate, 100);

        rate.Taken(0);
        _time.Advance(Second * 1.1);

        rate.PerSecond.Should().Be(10);
    }

    [Fact]
    public void WhoComesFirstGoesFirst()
    {
        var rate = Rate();
        Calls(rate, 20);
        var calls = Calls(rate, 10);

        for (var gone = 1; gone <= 10; gone++)
        {
            _time.AdvanceToNextTimer();
            calls.Select(call => call.IsCompleted).Should().Equal(Enumerable.Range(0, 10).Select(index => index < gone));
        }
    }

    [Fact]
    public async Task OneWhoIsCancelledWhileItWaitsLeavesItsTurnToTheNext()
    {
        var rate = Rate();
        Calls(rate, 20);
        using var cancellation = new CancellationTokenSource();
        var cancelled = rate.TakeTurnAsync(cancellation.Token);
        var next = Calls(rate, 1)[0];

        await cancellation.CancelAsync();
        _time.AdvanceToNextTimer();

        cancelled.IsCanceled.Should().BeTrue();
        next.IsCompletedSuccessfully.Should().BeTrue();
    }

    [Fact]
    public async Task WhereNothingTakesTimeThereIsNoLimitUntilAwsThrottles()
    {
        var rate = new CallRate(RateTerms.Of(new PotemkinSettings()), _time);
        Gone(Calls(rate, 500)).Should().Be(500);
        _time.Advance(Second * 2);

        var calls = Calls(rate, 300);
        Gone(calls).Should().Be(300);
        rate.Throttled(await calls[0]);

        rate.PerSecond.Should().Be(150, "that is half of what was sent in the last second");
        Gone(Calls(rate, 1)).Should().Be(0);
    }

    [Theory]
    [InlineData("live", 1, 1000)]
    [InlineData("embedded", 1, 1000)]
    [InlineData("embedded", 100, 10)]
    public void TheRateIsAsFastAsTheTarget(string target, double timeScale, double milliseconds)
    {
        var settings = new PotemkinSettings { Target = Target.Parse(target), Embedded = new EmbeddedPace(Realistic: true, timeScale) };

        RateTerms.Of(settings).Should().Be(new RateTerms(TimeSpan.FromMilliseconds(milliseconds), First: 20, Least: 0.5));
    }

    [Fact]
    public void AnEndpointHasNoLimitUntilItThrottles()
    {
        var settings = new PotemkinSettings { Target = Target.Parse("http://127.0.0.1:4566") };

        RateTerms.Of(settings).First.Should().Be(double.PositiveInfinity);
    }

    private CallRate Rate() => new(new RateTerms(Second, First: 20, Least: 0.5), _time);

    private static List<Task<int>> Calls(CallRate rate, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => rate.TakeTurnAsync(CancellationToken.None))];

    private static int Gone(IEnumerable<Task<int>> calls) => calls.Count(call => call.IsCompletedSuccessfully);
}
