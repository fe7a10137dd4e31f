namespace Potemkin.EmbeddedAws.Tests;

public class FaultsTests
{
    [Fact]
    public void NothingGoesWrongByDefault() => new EmbeddedAwsOptions().Faults.Should().Be(new Faults
    {
        Throttling = 0,
        RequestsPerSecond = null,
        ServerErrors = 0,
        LostAnswers = 0,
        DroppedConnections = 0,
        LateEvaluations = 0,
        DoubledEvaluations = 0,
        ReorderedEvaluations = 0,
        FlippingEvaluations = 0,
        FailedEvaluations = 0,
        FailedDeletions = 0,
        ClockSkew = TimeSpan.Zero,
    });

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void AFaultIsAProbability(double value)
    {
        Func<Faults>[] acts =
        [
            () => new Faults { Throttling = value },
            () => new Faults { ServerErrors = value },
            () => new Faults { LostAnswers = value },
            () => new Faults { DroppedConnections = value },
            () => new Faults { LateEvaluations = value },
            () => new Faults { DoubledEvaluations = value },
            () => new Faults { ReorderedEvaluations = value },
            () => new Faults { FlippingEvaluations = value },
            () => new Faults { FailedEvaluations = value },
            () => new Faults { FailedDeletions = value },
        ];

        var messages = acts.Select(act => act.Should().Throw<ArgumentOutOfRangeException>().Which.Message.Split(" (Parameter")[0]);

        messages.Should().Equal(
            "Throttling is a probability from 0 to 1.",
            "ServerErrors is a probability from 0 to 1.",
            "LostAnswers is a probability from 0 to 1.",
            "DroppedConnections is a probability from 0 to 1.",
            "LateEvaluations is a probability from 0 to 1.",
            "DoubledEvaluations is a probability from 0 to 1.",
            "ReorderedEvaluations is a probability from 0 to 1.",
            "FlippingEvaluations is a probability from 0 to 1.",
            "FailedEvaluations is a probability from 0 to 1.",
            "FailedDeletions is a probability from 0 to 1.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ARateIsPositive(double value)
    {
        var act = () => new Faults { RequestsPerSecond = value };

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("RequestsPerSecond is a positive number. (Parameter 'RequestsPerSecond')*");
    }

    [Theory]
    [InlineData(-24.1)]
    [InlineData(24.1)]
    public void AClockIsAtMostADayOff(double hours)
    {
        var act = () => new Faults { ClockSkew = TimeSpan.FromHours(hours) };

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("ClockSkew is at most a day. (Parameter 'ClockSkew')*");
    }
}
