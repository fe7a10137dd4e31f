using Potemkin.Core.Settings;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Tests.Settings;

public class SettingsReaderTests
{
    [Fact]
    public void WithoutVariablesTheEmbeddedAwsIsMeant()
    {
        var settings = Read();

        settings.Target.Should().Be(Target.Embedded);
        settings.StackTimeout.Should().Be(TimeSpan.FromMinutes(10));
        settings.VerdictTimeout.Should().Be(TimeSpan.FromMinutes(15));
        settings.EffectiveSettle.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void LiveAnUnexpectedVerdictSettlesForHalfAMinute() =>
        Read(("POTEMKIN_TARGET", "live")).EffectiveSettle.Should().Be(TimeSpan.FromSeconds(30));

    [Fact]
    public void InScaledTimeEverythingIsThatMuchShorter()
    {
        var settings = Read(("POTEMKIN_LATENCY", "realistic"), ("POTEMKIN_TIME_SCALE", "60"));

        settings.EffectiveSettle.Should().Be(TimeSpan.FromSeconds(0.5));
        settings.EffectivePace.Longest.Should().Be(TimeSpan.FromSeconds(0.25));
    }

    [Theory]
    [InlineData("500ms", 0.5)]
    [InlineData("30s", 30)]
    [InlineData("1.5m", 90)]
    [InlineData("6h", 21600)]
    public void DurationsAreWrittenAsPeopleWriteThem(string text, double seconds) =>
        Read(("POTEMKIN_TIMEOUT_VERDICT", text)).VerdictTimeout.Should().Be(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void AnUnknownVariableIsToldWithTheNearestName()
    {
        var act = () => Read(("POTEMKIN_TARGT", "live"));

        act.Should().Throw<PotemkinException>().Which.Message.Should().StartWith("""
            There is no setting 'POTEMKIN_TARGT'.
              Did you mean 'POTEMKIN_TARGET'?
              Known: POTEMKIN_TARGET, 
            """);
    }

    [Theory]
    [InlineData("POTEMKIN_TARGET", "ftp://host", "It is 'embedded', 'live' or an address such as http://127.0.0.1:4566.")]
    [InlineData("POTEMKIN_TIMEOUT_STACK", "10", "It is a duration of at most a day, such as 500ms, 30s, 15m or 6h.")]
    [InlineData("POTEMKIN_SETTLE", "25h", "It is a duration of at most a day, such as 500ms, 30s, 15m or 6h.")]
    [InlineData("POTEMKIN_LATENCY", "slow", "It is 'none' or 'realistic'.")]
    [InlineData("POTEMKIN_TIME_SCALE", "0", "It is a positive number, such as 60 for a minute in a second.")]
    [InlineData("POTEMKIN_SEED", "x", "It is a whole number.")]
    public void AValueThatCannotBeReadIsToldWithWhatItShouldBe(string variable, string value, string reason)
    {
        var act = () => Read((variable, value));

        act.Should().Throw<PotemkinException>().WithMessage($"""
            The setting '{variable}' cannot be '{value}'.
              {reason}
            """);
    }

    private static PotemkinSettings Read(params (string Name, string Value)[] variables) =>
        SettingsReader.From(variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value)).Append(KeyValuePair.Create("PATH", "/bin")));
}
