namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class LogsRulesTests
{
    [Theory]
    [InlineData("CLOUDWATCH_LOG_GROUP_ENCRYPTED", """{"KmsKeyId":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("CLOUDWATCH_LOG_GROUP_ENCRYPTED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUDWATCH_LOG_GROUP_ENCRYPTED", """{"KmsKeyId":"a"}""", "{}", """{"KmsKeyId":"b"}""", "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
