namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class SecretsManagerRulesTests
{
    [Theory]
    [InlineData("SECRETSMANAGER_USING_CMK", """{"KMSKeyId":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("SECRETSMANAGER_USING_CMK", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("SECRETSMANAGER_USING_CMK", """{"KMSKeyId":"alias/aws/secretsmanager"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("SECRETSMANAGER_USING_CMK", """{"KMSKeyId":"a"}""", "{}", """{"kmsKeyArns":"b"}""", "NON_COMPLIANT")]
    [InlineData("SECRETSMANAGER_ROTATION_ENABLED_CHECK", """{"RotationEnabled":true}""", "{}", null, "COMPLIANT")]
    [InlineData("SECRETSMANAGER_ROTATION_ENABLED_CHECK", """{"RotationEnabled":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("SECRETSMANAGER_ROTATION_ENABLED_CHECK", """{"RotationEnabled":true,"RotationRules":{"AutomaticallyAfterDays":90}}""", "{}", """{"maximumAllowedRotationFrequency":"30"}""", "NON_COMPLIANT")]
    [InlineData("SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK", """{"RotationEnabled":true,"RotationOccurringAsScheduled":true}""", "{}", null, "COMPLIANT")]
    [InlineData("SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK", """{"RotationEnabled":true,"RotationOccurringAsScheduled":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK", """{"RotationEnabled":false}""", "{}", null, "NOT_APPLICABLE")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
