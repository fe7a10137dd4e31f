using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Tests.Trouble;

public class RequestFaultsTests
{
    private const int Many = 10_000;

    [Fact]
    public void EachFaultMeetsAboutAsManyRequestsAsItIsToMeet()
    {
        var met = Draw(new Faults { DroppedConnections = 0.05, Throttling = 0.1, ServerErrors = 0.2, LostAnswers = 0.3 }, seed: 1);

        Share(RequestFault.DroppedConnection).Should().BeApproximately(0.05, 0.01);
        Share(RequestFault.Throttling).Should().BeApproximately(0.95 * 0.1, 0.01);
        Share(RequestFault.InternalFailure).Should().BeApproximately(0.95 * 0.9 * 0.1, 0.01);
        Share(RequestFault.ServiceUnavailable).Should().BeApproximately(0.95 * 0.9 * 0.1, 0.01);
        Share(RequestFault.LostAnswer).Should().BeApproximately(0.95 * 0.9 * 0.8 * 0.3, 0.01);

        double Share(RequestFault fault) => met.Count(each => each == fault) / (double)Many;
    }

    [Fact]
    public void ASeedRepeatsThem()
    {
        var faults = new Faults { Throttling = 0.5 };

        Draw(faults, seed: 1).Should().Equal(Draw(faults, seed: 1));
        Draw(faults, seed: 1).Should().NotEqual(Draw(faults, seed: 2));
    }

    [Fact]
    public void OneFaultDoesNotChangeWhomAnotherMeets()
    {
        var alone = Draw(new Faults { LostAnswers = 0.3 }, seed: 1);
        var together = Draw(new Faults { LostAnswers = 0.3, Throttling = 0.1, ServerErrors = 0.1 }, seed: 1);

        together.Zip(alone).Where(pair => pair.First is RequestFault.None or RequestFault.LostAnswer)
            .Should().OnlyContain(pair => pair.First == pair.Second);
    }

    [Fact]
    public void WithoutFaultsNoneIsMet() => Draw(Faults.None, seed: 1).Should().OnlyContain(fault => fault == RequestFault.None);

    [Fact]
    public void ARateIsThatOfEachServiceInEachAccountAndRegion()
    {
        var faults = Of(new Faults { RequestsPerSecond = 2 }, new FakeTime());

        foreach (var (service, account, region) in new[] { ("config", "1", "a"), ("sts", "1", "a"), ("config", "2", "a"), ("config", "1", "b") })
        {
            Enumerable.Range(0, 3).Select(_ => faults.Next(service, account, region))
                .Should().Equal(RequestFault.None, RequestFault.None, RequestFault.Throttling);
        }
    }

    [Fact]
    public void ARateLetsThroughASecondsWorthAfterAnyPause()
    {
        var time = new FakeTime();
        var faults = Of(new Faults { RequestsPerSecond = 2 }, time);
        Passed().Should().Be(2);

        time.Advance(TimeSpan.FromSeconds(0.5));
        var afterHalfASecond = Passed();
        time.Advance(TimeSpan.FromHours(1));
        var afterAnHour = Passed();

        (afterHalfASecond, afterAnHour).Should().Be((1, 2));

        int Passed() => Enumerable.Range(0, 10).Count(_ => faults.Next("config", "1", "a") == RequestFault.None);
    }

    [Fact]
    public void ARateBelowOneLetsThroughOneInItsTime()
    {
        var time = new FakeTime();
        var faults = Of(new Faults { RequestsPerSecond = 0.1 }, time);

        var passed = Enumerable.Range(0, 30).Count(_ =>
        {
            var fault = faults.Next("config", "1", "a");
            time.Advance(TimeSpan.FromSeconds(1));
            return fault == RequestFault.None;
        });

        passed.Should().Be(3);
    }

    private static List<RequestFault> Draw(Faults faults, int seed)
    {
        var drawn = Of(faults, new FakeTime(), seed);
        return [.. Enumerable.Range(0, Many).Select(_ => drawn.Next("config", "123456789012", "eu-west-1"))];
    }

    private static RequestFaults Of(Faults faults, FakeTime time, int seed = 0) =>
        new(new EmbeddedAwsOptions { Faults = faults, Seed = seed, TimeProvider = time });
}
