namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class DynamoDBRulesTests
{
    [Theory]
    [InlineData("DYNAMODB_PITR_ENABLED", "{}", """{"ContinuousBackupsDescription":{"pointInTimeRecoveryDescription":{"pointInTimeRecoveryStatus":"ENABLED"}}}""", null, "COMPLIANT")]
    [InlineData("DYNAMODB_PITR_ENABLED", "{}", """{"ContinuousBackupsDescription":{"pointInTimeRecoveryDescription":{"pointInTimeRecoveryStatus":"DISABLED"}}}""", null, "NON_COMPLIANT")]
    [InlineData("DYNAMODB_TABLE_ENCRYPTED_KMS", """{"ssedescription":{"ssetype":"KMS","kmsmasterKeyArn":"a"}}""", "{}", null, "COMPLIANT")]
    [InlineData("DYNAMODB_TABLE_ENCRYPTED_KMS", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("DYNAMODB_TABLE_ENCRYPTED_KMS", """{"ssedescription":{"ssetype":"KMS","kmsmasterKeyArn":"a"}}""", "{}", """{"kmsKeyArns":"b"}""", "NON_COMPLIANT")]
    [InlineData("DYNAMODB_IN_BACKUP_PLAN", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("DYNAMODB_AUTOSCALING_ENABLED", """{"billingModeSummary":{"billingMode":"PAY_PER_REQUEST"}}""", "{}", null, "COMPLIANT")]
    [InlineData("DYNAMODB_AUTOSCALING_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("DAX_ENCRYPTION_ENABLED", """{"SSESpecification":{"SSEEnabled":true}}""", "{}", null, "COMPLIANT")]
    [InlineData("DAX_ENCRYPTION_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
