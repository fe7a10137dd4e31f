namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ApiGatewayV2RulesTests
{
    [Theory]
    [InlineData("API_GWV2_ACCESS_LOGS_ENABLED", """{"accessLogSettings":{"destinationArn":"a","format":"f"}}""", "{}", null, "COMPLIANT")]
    [InlineData("API_GWV2_ACCESS_LOGS_ENABLED", """{"accessLogSettings":{"destinationArn":"a"}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("API_GWV2_ACCESS_LOGS_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
