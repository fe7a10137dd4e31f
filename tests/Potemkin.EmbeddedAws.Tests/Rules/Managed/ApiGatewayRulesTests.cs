namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ApiGatewayRulesTests
{
    [Theory]
    [InlineData("API_GW_EXECUTION_LOGGING_ENABLED", """{"methodSettings":{"*/*":{"loggingLevel":"INFO"}}}""", "{}", null, "COMPLIANT")]
    [InlineData("API_GW_EXECUTION_LOGGING_ENABLED", """{"methodSettings":{"*/*":{"loggingLevel":"OFF"}}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("API_GW_EXECUTION_LOGGING_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("API_GW_EXECUTION_LOGGING_ENABLED", """{"methodSettings":{"*/*":{"loggingLevel":"INFO"}}}""", "{}", """{"loggingLevel":"ERROR"}""", "NON_COMPLIANT")]
    [InlineData("API_GW_CACHE_ENABLED_AND_ENCRYPTED", """{"cacheClusterEnabled":true,"methodSettings":{"*/*":{"cachingEnabled":true,"cacheDataEncrypted":true}}}""", "{}", null, "COMPLIANT")]
    [InlineData("API_GW_CACHE_ENABLED_AND_ENCRYPTED", """{"cacheClusterEnabled":true,"methodSettings":{"*/*":{"cachingEnabled":true,"cacheDataEncrypted":false}}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("API_GW_CACHE_ENABLED_AND_ENCRYPTED", """{"cacheClusterEnabled":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("API_GW_SSL_ENABLED", """{"clientCertificateId":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("API_GW_SSL_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("API_GW_SSL_ENABLED", """{"clientCertificateId":"a"}""", "{}", """{"CertificateIDs":"b"}""", "NON_COMPLIANT")]
    [InlineData("API_GW_ASSOCIATED_WITH_WAF", """{"webAclArn":"a"}""", "{}", null, "COMPLIANT")]
    [InlineData("API_GW_ASSOCIATED_WITH_WAF", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("API_GW_ASSOCIATED_WITH_WAF", """{"webAclArn":"a"}""", "{}", """{"WebAclArns":"b"}""", "NON_COMPLIANT")]
    [InlineData("API_GW_ENDPOINT_TYPE_CHECK", """{"endpointConfiguration":{"types":["REGIONAL"]}}""", "{}", """{"endpointConfigurationTypes":"REGIONAL, PRIVATE"}""", "COMPLIANT")]
    [InlineData("API_GW_ENDPOINT_TYPE_CHECK", """{"endpointConfiguration":{"types":["EDGE"]}}""", "{}", """{"endpointConfigurationTypes":"REGIONAL, PRIVATE"}""", "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
