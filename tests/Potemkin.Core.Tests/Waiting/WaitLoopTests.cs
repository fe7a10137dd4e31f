using System.Net;
using Amazon.Runtime;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Tests.Waiting;

public class WaitLoopTests
{
    private readonly FakeTime _time = new();
    private readonly Pace _pace = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(15));

    [Fact]
    public async Task EndsAtOnceWhenTheFirstLookFindsIt()
    {
        var started = _time.GetUtcNow();

        var found = await _time.RunAsync(WaitAsync(_ => Observation<string>.Done("there")));

        found.Should().Be("there");
        _time.GetUtcNow().Should().Be(started);
    }

    [Fact]
    public async Task LooksTheLessOftenTheLongerItTakes()
    {
        var looks = await LooksUntilAsync(100);

        looks.Take(21).Should().Equal(Enumerable.Range(0, 21).Select(look => look * 2.0));
        looks.Skip(20).Zip(looks.Skip(21), (earlier, later) => later / earlier).Should().OnlyContain(growth => growth > 1.049 && growth < 1.051);
    }

    [Fact]
    public async Task NeverWaitsLongerThanTheLongestPause()
    {
        var looks = await LooksUntilAsync(590);

        looks.Zip(looks.Skip(1), (earlier, later) => later - earlier).Max().Should().Be(15);
    }

    [Fact]
    public async Task DoesNotLookBeforeItCanBeThere()
    {
        var looks = await LooksUntilAsync(15, earliest: TimeSpan.FromSeconds(11));

        looks.Should().Equal(11, 13, 15);
    }

    [Fact]
    public async Task TimeThatIsUpBeforeItCanBeThereIsUp()
    {
        var act = () => LooksUntilAsync(15, timeout: TimeSpan.FromSeconds(6), earliest: TimeSpan.FromSeconds(11));

        (await act.Should().ThrowAsync<TimeoutException>()).WithMessage("asleep after 6 s and 1 poll");
    }

    [Fact]
    public async Task LooksOnceMoreWhenTimeIsUpAndThenSaysWhatItSawLast()
    {
        var act = () => _time.RunAsync(WaitAsync(_ => Observation<string>.Pending("asleep"), TimeSpan.FromSeconds(6)));

        var thrown = await act.Should().ThrowAsync<TimeoutException>();

        thrown.WithMessage("asleep after 6 s and 4 polls");
    }

    [Fact]
    public async Task EndsWithWhatALookThrows()
    {
        var act = () => _time.RunAsync(WaitAsync(look => look == 2 ? throw new InvalidDataException("broken") : Observation<string>.Pending("asleep")));

        await act.Should().ThrowAsync<InvalidDataException>().WithMessage("broken");
    }

    [Theory]
    [InlineData("Throttling", HttpStatusCode.BadRequest)]
    [InlineData("ThrottlingException", HttpStatusCode.BadRequest)]
    [InlineData("InternalFailure", HttpStatusCode.InternalServerError)]
    [InlineData("ServiceUnavailable", HttpStatusCode.ServiceUnavailable)]
    public async Task ThatAwsIsBusyOrFailsIsOneMoreStateToWaitOut(string code, HttpStatusCode status)
    {
        var found = await _time.RunAsync(WaitAsync(look => look < 3
            ? throw new AmazonServiceException("Rate exceeded") { ErrorCode = code, StatusCode = status }
            : Observation<string>.Done("there")));

        found.Should().Be("there");
    }

    [Fact]
    public async Task ALostConnectionIsOneMoreStateToWaitOutAndIsToldWhenTimeIsUp()
    {
        var act = () => _time.RunAsync(WaitAsync(_ => throw new HttpRequestException("Connection reset by peer"), TimeSpan.FromSeconds(6)));

        (await act.Should().ThrowAsync<TimeoutException>()).WithMessage("the connection is lost: Connection reset by peer after 6 s and 4 polls");
    }

    [Theory]
    [InlineData("AccessDenied", HttpStatusCode.Forbidden)]
    [InlineData("UnsupportedOperation", HttpStatusCode.NotImplemented)]
    public async Task WhatDoesNotPassByItselfEndsTheWait(string code, HttpStatusCode status)
    {
        var act = () => _time.RunAsync(WaitAsync(_ => throw new AmazonServiceException("no") { ErrorCode = code, StatusCode = status }));

        await act.Should().ThrowAsync<AmazonServiceException>();
        _time.GetUtcNow().Should().Be(new FakeTime().GetUtcNow());
    }

    [Fact]
    public async Task CancellationIsToldFromATimeout()
    {
        using var cancellation = new CancellationTokenSource();

        var waiting = WaitAsync(
            look =>
            {
                if (look == 3)
                    cancellation.Cancel();
                return Observation<string>.Pending("asleep");
            },
            cancellationToken: cancellation.Token);
        var act = () => _time.RunAsync(waiting);

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task TellsEachStateOnceAndNoTwoWithinTenSeconds()
    {
        var lines = new Lines();

        await _time.RunAsync(WaitAsync(
            look => look switch
            {
                < 3 => Observation<string>.Pending("CREATE_IN_PROGRESS"),
                < 10 => Observation<string>.Pending("not yet recorded"),
                10 => Observation<string>.Pending("NON_COMPLIANT, settling"),
                < 13 => Observation<string>.Pending("COMPLIANT, settling"),
                < 16 => Observation<string>.Pending("NON_COMPLIANT, settling"),
                _ => Observation<string>.Done("there"),
            },
            progress: lines));

        lines.Told.Should().Equal("it: not yet recorded (10 s)", "it: COMPLIANT, settling (20 s)");
    }

    [Fact]
    public async Task TellsNothingOfWhatIsThereWithinTenSeconds()
    {
        var lines = new Lines();

        await _time.RunAsync(WaitAsync(look => look < 4 ? Observation<string>.Pending($"state {look}") : Observation<string>.Done("there"), progress: lines));

        lines.Told.Should().BeEmpty();
    }

    /// <summary>When it looks, in seconds, for what is there after that many.</summary>
    private async Task<List<double>> LooksUntilAsync(double seconds, TimeSpan? timeout = null, TimeSpan earliest = default)
    {
        var looks = new List<double>();
        var started = _time.GetUtcNow();
        await _time.RunAsync(WaitAsync(
            _ =>
            {
                looks.Add((_time.GetUtcNow() - started).TotalSeconds);
                return looks[^1] < seconds ? Observation<string>.Pending("asleep") : Observation<string>.Done("there");
            },
            timeout,
            earliest: earliest));
        return looks;
    }

    private Task<string> WaitAsync(
        Func<int, Observation<string>> look,
        TimeSpan? timeout = null,
        CancellationToken cancellationToken = default,
        IProgress<string>? progress = null,
        TimeSpan earliest = default)
    {
        var looks = 0;
        return new WaitLoop(_time, _pace).UntilAsync(
            new Wait("it", timeout ?? TimeSpan.FromMinutes(10), waited => new TimeoutException($"{waited.LastState} after {waited}"), progress) { Earliest = earliest },
            _ => Task.FromResult(look(++looks)),
            cancellationToken);
    }

    private sealed class Lines : IProgress<string>
    {
        public List<string> Told { get; } = [];

        public void Report(string value) => Told.Add(value);
    }
}
