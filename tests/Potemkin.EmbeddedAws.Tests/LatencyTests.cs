namespace Potemkin.EmbeddedAws.Tests;

public class LatencyTests
{
    [Fact]
    public void RealisticTimesAreThoseOfAnAccount()
    {
        var latency = Latency.Realistic();

        latency.Creation("AWS::S3::Bucket").TotalSeconds.Should().BeInRange(20, 24);
        latency.Creation("AWS::EC2::EIP").TotalSeconds.Should().BeInRange(14, 18);
        latency.Update("AWS::S3::Bucket").TotalSeconds.Should().BeInRange(20, 24);
        latency.Recording("AWS::S3::Bucket").TotalSeconds.Should().BeInRange(30, 60);
        latency.Recording("AWS::IAM::Role").TotalMinutes.Should().BeInRange(14, 16);
        latency.Evaluation().TotalSeconds.Should().BeInRange(20, 40);
    }

    [Fact]
    public void ATimeScaleDividesThemAndASeedRepeatsThem()
    {
        var once = Latency.Realistic(timeScale: 1, seed: 3).Evaluation();
        var scaled = Latency.Realistic(timeScale: 60, seed: 3).Evaluation();
        var other = Latency.Realistic(timeScale: 1, seed: 4).Evaluation();

        scaled.Should().BeCloseTo(once / 60, TimeSpan.FromTicks(1));
        other.Should().NotBe(once);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ATimeScaleIsAPositiveNumber(double timeScale)
    {
        var act = () => Latency.Realistic(timeScale);

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("A time scale is a positive number, 60 for a minute in a second.*");
    }
}
