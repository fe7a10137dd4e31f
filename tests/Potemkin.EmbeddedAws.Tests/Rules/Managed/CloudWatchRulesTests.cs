namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class CloudWatchRulesTests
{
    [Theory]
    [InlineData("CLOUDWATCH_ALARM_ACTION_CHECK", """{"alarmActions":["a"],"insufficientDataActions":["a"],"okactions":[]}""", "{}", null, "COMPLIANT")]
    [InlineData("CLOUDWATCH_ALARM_ACTION_CHECK", """{"alarmActions":["a"],"insufficientDataActions":[]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDWATCH_ALARM_ACTION_CHECK", """{"alarmActions":["a"],"insufficientDataActions":[]}""", "{}", """{"alarmActionRequired":"true","insufficientDataActionRequired":"false","okActionRequired":"false"}""", "COMPLIANT")]
    [InlineData("CLOUDWATCH_ALARM_ACTION_CHECK", """{"alarmActions":["a"]}""", "{}", """{"alarmActionRequired":"true","insufficientDataActionRequired":"false","okActionRequired":"false","action1":"b"}""", "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
