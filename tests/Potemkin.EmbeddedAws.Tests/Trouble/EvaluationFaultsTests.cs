using Potemkin.EmbeddedAws.Trouble;

namespace Potemkin.EmbeddedAws.Tests.Trouble;

public class EvaluationFaultsTests
{
    private const int Many = 10_000;

    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    [Fact]
    public void EachFaultMeetsAboutAsManyEvaluationsAsItIsToMeet()
    {
        var courses = Draw(new Faults { LateEvaluations = 0.05, DoubledEvaluations = 0.1, ReorderedEvaluations = 0.2, FlippingEvaluations = 0.3, FailedEvaluations = 0.4 }, seed: 1);

        Share(course => course.Duration == Usual * 4).Should().BeApproximately(0.05, 0.01);
        Share(course => course.Fails).Should().BeApproximately(0.4, 0.015);
        Share(course => course.Deliveries.Count(delivery => !delivery.IsFlipped) == 2).Should().BeApproximately(0.1 * 0.6, 0.01);
        Share(course => course.Patience == Usual * 4).Should().BeApproximately(0.2, 0.01);
        Share(course => course.Deliveries[0].IsFlipped).Should().BeApproximately(0.3 * 0.6, 0.015);

        double Share(Func<EvaluationCourse, bool> isMet) => courses.Count(isMet) / (double)Many;
    }

    [Fact]
    public void ASeedRepeatsThem()
    {
        Late(seed: 1).Should().Equal(Late(seed: 1));
        Late(seed: 1).Should().NotEqual(Late(seed: 2));

        static IEnumerable<TimeSpan> Late(int seed) => Draw(new Faults { LateEvaluations = 0.5 }, seed).Select(course => course.Duration);
    }

    [Fact]
    public void WithoutFaultsAnEvaluationIsDeliveredOnceInItsTime() => Draw(Faults.None, seed: 1).Should().OnlyContain(course =>
        course.Duration == Usual && course.Patience == null && !course.Fails && course.Deliveries.SequenceEqual(new[] { default(Delivery) }));

    [Fact]
    public void WhatIsFlippedAndDoubledIsRightTwiceAfterwards()
    {
        var course = Draw(new Faults { DoubledEvaluations = 1, FlippingEvaluations = 1 }, seed: 1)[0];

        course.Deliveries.Should().Equal(
            new Delivery(TimeSpan.Zero, IsFlipped: true),
            new Delivery(Usual, IsFlipped: false),
            new Delivery(Usual * 2, IsFlipped: false));
    }

    private static List<EvaluationCourse> Draw(Faults faults, int seed)
    {
        var drawn = new EvaluationFaults(new EmbeddedAwsOptions { Faults = faults, Seed = seed });
        return [.. Enumerable.Range(0, Many).Select(_ => drawn.Next(Usual, isOfChange: true))];
    }
}
