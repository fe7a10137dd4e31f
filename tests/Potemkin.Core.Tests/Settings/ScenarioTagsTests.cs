using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Settings;

public class ScenarioTagsTests
{
    [Fact]
    public void TagsGoBeforeTheSettings()
    {
        var settings = ScenarioTags.Apply(
            new PotemkinSettings { Profile = "default", Region = "us-east-1" },
            ["keep", "timeout:45m", "profile:audit", "region:eu-west-1", "slow", "timeout"]);

        settings.Should().Be(new PotemkinSettings
        {
            Retention = Retention.Keep,
            StackTimeout = TimeSpan.FromMinutes(45),
            VerdictTimeout = TimeSpan.FromMinutes(45),
            Profile = "audit",
            Region = "eu-west-1",
            Embedded = settings.Embedded,
        });
    }

    [Fact]
    public void TheLastOfAKindWins()
    {
        var settings = ScenarioTags.Apply(new PotemkinSettings(), ["keep", "region:eu-west-1", "keep-on-failure", "region:eu-central-1"]);

        settings.Retention.Should().Be(Retention.KeepOnFailure);
        settings.Region.Should().Be("eu-central-1");
    }

    [Theory]
    [InlineData("timeout:10", "It is a duration of at most a day, such as 500ms, 30s, 15m or 6h.")]
    [InlineData("timeout:", "It is a duration of at most a day, such as 500ms, 30s, 15m or 6h.")]
    [InlineData("profile:", "It is the name of an AWS profile.")]
    [InlineData("region:ireland", "It is the name of an AWS region, such as eu-west-1.")]
    public void AValueThatCannotBeReadIsToldWithTheTag(string tag, string reason)
    {
        var act = () => ScenarioTags.Apply(new PotemkinSettings(), [tag]);

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The tag '@{tag}' cannot be read.
              {reason}
            """);
    }

    [Theory]
    [InlineData("live", "live-only", null)]
    [InlineData("embedded", "live-only", "The scenario is tagged '@live-only', and the target is 'embedded'.")]
    [InlineData("http://127.0.0.1:4566", "live-only", "The scenario is tagged '@live-only', and the target is 'http://127.0.0.1:4566/'.")]
    [InlineData("embedded", "embedded-only", null)]
    [InlineData("live", "embedded-only", "The scenario is tagged '@embedded-only', and the target is 'live'.")]
    [InlineData("http://127.0.0.1:4566", "embedded-only", "The scenario is tagged '@embedded-only', and the target is 'http://127.0.0.1:4566/'.")]
    [InlineData("live", "embedded-only live-only", null)]
    [InlineData("live", "slow", null)]
    public void AScenarioIsSkippedWhereItIsNotToRun(string target, string tags, string? reason) =>
        ScenarioTags.SkipReason(Target.Parse(target), tags.Split(' ')).Should().Be(reason);

    [Fact]
    public void ControlsAreToldOnceInTheirOrder() =>
        ScenarioTags.Controls(["control:CIS-2.1.1", "keep", "control:A.8.24", "control:CIS-2.1.1"]).Should().Equal("CIS-2.1.1", "A.8.24");

    [Fact]
    public void AControlNeedsAName()
    {
        var act = () => ScenarioTags.Controls(["control:"]);

        act.Should().Throw<PotemkinException>().WithMessage("""
            The tag '@control:' names no control.
              Write one such as '@control:CIS-2.1.1'.
            """);
    }

    [Fact]
    public void AScenarioIsAloneWhereItsTagsOrThoseOfItsFeatureSaySo()
    {
        ScenarioTags.IsSerial(["serial", "slow"]).Should().BeTrue();
        ScenarioTags.IsSerial(["serially", "keep"]).Should().BeFalse();
    }
}
