namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class SageMakerRulesTests
{
    [Theory]
    [InlineData("SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS", """{"DirectInternetAccess":"Disabled"}""", "{}", null, "COMPLIANT")]
    [InlineData("SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS", """{"DirectInternetAccess":"Enabled"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED", """{"KmsKeyId":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED", """{"KmsKeyId":"a"}""", "{}", """{"kmsKeyArns":"b"}""", "NON_COMPLIANT")]
    [InlineData("SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED", """{"KmsKeyId":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED", """{"KmsKeyId":"a"}""", "{}", """{"kmsKeyArns":"b"}""", "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
