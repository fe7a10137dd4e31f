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
    public async Task LooksEverMoreSlowlyWhileNothingMovesAndQuicklyAgainWhenSomethingDoes()
    {
        var looks = new List<double>();
        var started = _time.GetUtcNow();

        await _time.RunAsync(WaitAsync(look =>
        {
            looks.Add((_time.GetUtcNow() - started).TotalSeconds);
            return look switch
            {
                < 6 => Observation<string>.Pending("asleep"),
                6 => Observation<string>.Pending("awake"),
                _ => Observation<string>.Done("there"),
            };
        }));

        looks.Should().Equal(0, 2, 5, 9.5, 16.25, 26.375, 28.375);
    }

    [Fact]
    public async Task NeverWaitsLongerThanTheLongestPause()
    {
        var looks = new List<DateTimeOffset>();

        await _time.RunAsync(WaitAsync(look =>
        {
            looks.Add(_time.GetUtcNow());
            return look < 12 ? Observation<string>.Pending("asleep") : Observation<string>.Done("there");
        }));

        looks.Zip(looks.Skip(1), (earlier, later) => later - earlier).Max().Should().Be(TimeSpan.FromSeconds(15));
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
                11 => Observation<string>.Pending("COMPLIANT, settling"),
                < 16 => Observation<string>.Pending("NON_COMPLIANT, settling"),
                _ => Observation<string>.Done("there"),
            },
            progress: lines));

        lines.Told.Should().Equal("it: not yet recorded (10 s)", "it: NON_COMPLIANT, settling (61 s)");
    }

    [Fact]
    public async Task TellsNothingOfWhatIsThereWithinTenSeconds()
    {
        var lines = new Lines();

        await _time.RunAsync(WaitAsync(look => look < 4 ? Observation<string>.Pending($"state {look}") : Observation<string>.Done("there"), progress: lines));

        lines.Told.Should().BeEmpty();
    }

    private Task<string> WaitAsync(Func<int, Observation<string>> look, TimeSpan? timeout = null, CancellationToken cancellationToken = default, IProgress<string>? progress = null)
    {
        var looks = 0;
        return new WaitLoop(_time, _pace).UntilAsync(
            new Wait("it", timeout ?? TimeSpan.FromMinutes(10), waited => new TimeoutException($"{waited.LastState} after {waited}"), progress),
            _ => Task.FromResult(look(++looks)),
            cancellationToken);
    }

    private sealed class Lines : IProgress<string>
    {
        public List<string> Told { get; } = [];

        public void Report(string value) => Told.Add(value);
    }
}
