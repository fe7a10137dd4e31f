namespace Potemkin.EmbeddedAws.Tests.Services.Config.ConformancePacks;

public sealed class PackCourseTests : IDisposable
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(2);

    private readonly ConfigFixture _aws = new(Latency.Realistic());

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ADeploymentTakesItsTimeAndIsTakenUpAfterAnInterruption()
    {
        _aws.PutPack("mine");
        var state = State();
        var busy = _aws.Fail("DeleteConformancePack", """{"ConformancePackName":"mine"}""");
        _aws.Fail("PutConformancePack", PackFixture.Request("mine", PackFixture.Template)).Code.Should().Be("ResourceInUseException");

        _aws.Interrupt();
        var rules = _aws.RuleNames().Count();
        _aws.Time.Advance(LongEnough);

        state.Should().Be("CREATE_IN_PROGRESS");
        busy.Should().Be(("ResourceInUseException", "A creation, update, or deletion of the conformance pack mine is in progress. Try your request again later."));
        rules.Should().Be(0);
        State().Should().Be("CREATE_COMPLETE");
        _aws.RuleNames().Should().HaveCount(2);
    }

    [Fact]
    public void ADeletionTakesItsTimeAndIsTakenUpAfterAnInterruption()
    {
        _aws.PutPack("mine");
        _aws.Time.Advance(LongEnough);

        _aws.Call("DeleteConformancePack", """{"ConformancePackName":"mine"}""");
        _aws.Interrupt();
        var state = State();
        _aws.Time.Advance(LongEnough);

        state.Should().Be("DELETE_IN_PROGRESS");
        _aws.Call("DescribeConformancePackStatus")["ConformancePackStatusDetails"]!.AsArray().Should().BeEmpty();
        _aws.RuleNames().Should().BeEmpty();
    }

    private string State() => _aws.StatusOf("mine")["ConformancePackState"]!.ToString();
}
