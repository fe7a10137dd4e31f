using Potemkin.EmbeddedAws.Services.CloudWatch.Operations;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudWatch;

public sealed class AlarmRuleTests
{
    [Theory]
    [InlineData("ALARM(on)", true)]
    [InlineData("ALARM(off)", false)]
    [InlineData("NOT ALARM(off)", true)]
    [InlineData("OK( \"off\" ) AND INSUFFICIENT_DATA('arn:aws:cloudwatch:us-east-1:123456789012:alarm:new one')", true)]
    [InlineData("ALARM(on) OR ALARM(off) AND FALSE", true)]
    [InlineData("(ALARM(on) OR ALARM(off)) AND FALSE", false)]
    [InlineData("NOT (TRUE AND FALSE)", true)]
    public void ARuleHoldsForTheStatesOfTheAlarmsThatItAsks(string rule, bool holds) =>
        AlarmRule.Parse(rule).Holds(name => name switch { "on" => "ALARM", "off" => "OK", _ => "INSUFFICIENT_DATA" }).Should().Be(holds);

    [Fact]
    public void AlarmsAreAskedOnceEachByTheirNames() =>
        AlarmRule.Parse("ALARM(a) AND (OK(\"b c\") OR NOT OK(a))").Alarms.Should().Equal("a", "b c");

    [Theory]
    [InlineData("")]
    [InlineData("ALARM(a")]
    [InlineData("(ALARM(a)")]
    [InlineData("ALARM(a) ALARM(b)")]
    [InlineData("AT_LEAST(1, ALARM, (a, b))")]
    [InlineData("AND ALARM(a)")]
    public void WhatIsNoRuleIsNotUnderstood(string rule)
    {
        var parsing = () => AlarmRule.Parse(rule);

        parsing.Should().Throw<FormatException>();
    }

    [Fact]
    public void ARuleThatNestsTooDeepIsNotUnderstood()
    {
        var parsing = () => AlarmRule.Parse(new string('(', 100_000));

        parsing.Should().Throw<FormatException>();
    }
}
