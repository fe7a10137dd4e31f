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
    [InlineData("1d", 86400)]
    public void DurationsAreWrittenAsPeopleWriteThem(string text, double seconds) =>
        Read(("POTEMKIN_TIMEOUT_VERDICT", text)).VerdictTimeout.Should().Be(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData("30d", 30 * 24 * 60)]
    [InlineData("90m", 90)]
    public void StacksMayLiveForAMonth(string text, double minutes) =>
        Read(("POTEMKIN_STACK_LIFETIME", text)).StackLifetime.Should().Be(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void WhatGoesWrongIsSetByVariablesToo()
    {
        var settings = Read(
            ("POTEMKIN_FAULTS_SERVER_ERRORS", "0.25"), ("POTEMKIN_FAULTS_REQUESTS_PER_SECOND", "5"), ("POTEMKIN_FAULTS_CLOCK_SKEW", "-5m"));

        settings.Embedded.Faults.Should().Be(
            new EmbeddedFaults { ServerErrors = 0.25, RequestsPerSecond = 5, ClockSkew = TimeSpan.FromMinutes(-5) });
    }

    [Fact]
    public void WhatIsKeptAndJudgedAndSideBySideIsSetByWords()
    {
        var settings = Read(
            ("POTEMKIN_RETENTION", "keep-on-failure"), ("POTEMKIN_RULE_SCOPE", "template"), ("POTEMKIN_PARALLEL", "features"));

        settings.Retention.Should().Be(Retention.KeepOnFailure);
        settings.RuleScope.Should().Be(RuleScope.Template);
        settings.Parallel.Should().Be(Parallelism.Features);
    }

    [Fact]
    public void WhereNothingTakesTimeTheProcessorsAreTheLimitUnlessASettingSaysOtherwise()
    {
        Read().EffectiveMaxScenarios.Should().Be(16 * Environment.ProcessorCount);
        Read(("POTEMKIN_MAX_SCENARIOS", "500")).EffectiveMaxScenarios.Should().Be(500);
    }

    [Theory]
    [InlineData("POTEMKIN_TARGET", "live")]
    [InlineData("POTEMKIN_TARGET", "http://127.0.0.1:4566")]
    [InlineData("POTEMKIN_LATENCY", "realistic")]
    public void WhereScenariosWaitAnyNumberRunsAtOnce(string variable, string value) =>
        Read((variable, value)).EffectiveMaxScenarios.Should().Be(int.MaxValue);

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
    [InlineData("POTEMKIN_TIME_SCALE", "0", "It is a positive number, such as 60.")]
    [InlineData("POTEMKIN_SEED", "x", "It is a whole number.")]
    [InlineData("POTEMKIN_SEED", "99999999999", "It is a whole number.")]
    [InlineData("POTEMKIN_PROFILE", "", "It is the name of an AWS profile.")]
    [InlineData("POTEMKIN_REGION", "eu-west", "It is the name of an AWS region, such as eu-west-1.")]
    [InlineData("POTEMKIN_RETENTION", "never", "It is 'delete', 'keep-on-failure' or 'keep'.")]
    [InlineData("POTEMKIN_PARALLEL", "on", "It is 'scenarios', 'features' or 'off'.")]
    [InlineData("POTEMKIN_MAX_SCENARIOS", "0", "It is a positive whole number, such as 20.")]
    [InlineData("POTEMKIN_MAX_SCENARIOS", "2.5", "It is a positive whole number, such as 20.")]
    [InlineData("POTEMKIN_STACK_LIFETIME", "31d", "It is a duration of at most 30 days, such as 30m, 6h or 7d.")]
    [InlineData("POTEMKIN_FAULTS_LOST_ANSWERS", "-0.1", "It is a probability from 0 to 1, such as 0.2.")]
    [InlineData("POTEMKIN_FAULTS_CLOCK_SKEW", "--5m", "It is a duration of at most a day, such as 5m, or -5m for a clock that is behind.")]
    [InlineData("POTEMKIN_TEMPLATES", "", "It is a folder.")]
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
