namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class CloudTrailRulesTests
{
    [Theory]
    [InlineData("CLOUD_TRAIL_ENCRYPTION_ENABLED", """{"kmsKeyId":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("CLOUD_TRAIL_ENCRYPTION_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED", """{"logFileValidationEnabled":true}""", "{}", null, "COMPLIANT")]
    [InlineData("CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED", """{"logFileValidationEnabled":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED", """{"cloudWatchLogsLogGroupArn":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
