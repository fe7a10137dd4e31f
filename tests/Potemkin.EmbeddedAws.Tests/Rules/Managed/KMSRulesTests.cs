namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class KMSRulesTests
{
    [Theory]
    [InlineData("CMK_BACKING_KEY_ROTATION_ENABLED", """{"keySpec":"SYMMETRIC_DEFAULT","origin":"AWS_KMS","keyState":"Enabled"}""", """{"KeyRotationStatus":true}""", null, "COMPLIANT")]
    [InlineData("CMK_BACKING_KEY_ROTATION_ENABLED", """{"keySpec":"SYMMETRIC_DEFAULT","origin":"AWS_KMS","keyState":"Enabled"}""", """{"KeyRotationStatus":false}""", null, "NON_COMPLIANT")]
    [InlineData("CMK_BACKING_KEY_ROTATION_ENABLED", """{"keySpec":"RSA_2048","origin":"AWS_KMS","keyState":"Enabled"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("KMS_CMK_NOT_SCHEDULED_FOR_DELETION", """{"keyState":"Enabled"}""", "{}", null, "COMPLIANT")]
    [InlineData("KMS_CMK_NOT_SCHEDULED_FOR_DELETION", """{"keyState":"PendingDeletion"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("KMS_CMK_NOT_SCHEDULED_FOR_DELETION", """{"keyState":"PendingDeletion","arn":"arn:aws:kms:eu-west-1:1:key/a"}""", "{}", """{"kmsKeyIds":"b"}""", "NOT_APPLICABLE")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
