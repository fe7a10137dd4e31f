namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ElasticsearchRulesTests
{
    [Theory]
    [InlineData("ELASTICSEARCH_ENCRYPTED_AT_REST", """{"encryptionAtRestOptions":{"enabled":true}}""", "{}", null, "COMPLIANT")]
    [InlineData("ELASTICSEARCH_ENCRYPTED_AT_REST", """{"encryptionAtRestOptions":{"enabled":false}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", """{"nodeToNodeEncryptionOptions":{"enabled":true}}""", "{}", null, "COMPLIANT")]
    [InlineData("ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", """{"nodeToNodeEncryptionOptions":{"enabled":false}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELASTICSEARCH_IN_VPC_ONLY", """{"vpcoptions":{"subnetIds":["subnet-1"]}}""", "{}", null, "COMPLIANT")]
    [InlineData("ELASTICSEARCH_IN_VPC_ONLY", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELASTICSEARCH_LOGS_TO_CLOUDWATCH", """{"logPublishingOptions":{"SEARCH_SLOW_LOGS":{"enabled":true}}}""", "{}", null, "COMPLIANT")]
    [InlineData("ELASTICSEARCH_LOGS_TO_CLOUDWATCH", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELASTICSEARCH_LOGS_TO_CLOUDWATCH", """{"logPublishingOptions":{"SEARCH_SLOW_LOGS":{"enabled":false}}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELASTICSEARCH_LOGS_TO_CLOUDWATCH", """{"logPublishingOptions":{"SEARCH_SLOW_LOGS":{"enabled":true}}}""", "{}", """{"logTypes":"search, error"}""", "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
