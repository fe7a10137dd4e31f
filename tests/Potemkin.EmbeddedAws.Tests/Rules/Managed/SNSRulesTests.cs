namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class SNSRulesTests
{
    [Theory]
    [InlineData("SNS_ENCRYPTED_KMS", """{"KmsMasterKeyId":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("SNS_ENCRYPTED_KMS", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("SNS_ENCRYPTED_KMS", """{"KmsMasterKeyId":"a"}""", "{}", """{"kmsKeyIds":"b"}""", "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
