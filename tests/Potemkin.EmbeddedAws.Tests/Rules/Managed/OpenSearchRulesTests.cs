namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class OpenSearchRulesTests
{
    [Theory]
    [InlineData("OPENSEARCH_ENCRYPTED_AT_REST", """{"EncryptionAtRestOptions":{"Enabled":true}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_ENCRYPTED_AT_REST", """{"EncryptionAtRestOptions":{"Enabled":false}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", """{"NodeToNodeEncryptionOptions":{"Enabled":true}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK", """{"NodeToNodeEncryptionOptions":{"Enabled":false}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_IN_VPC_ONLY", """{"VPCOptions":{"SubnetIds":["subnet-1"]}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_IN_VPC_ONLY", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_LOGS_TO_CLOUDWATCH", """{"LogPublishingOptions":{"SEARCH_SLOW_LOGS":{"Enabled":true}}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_LOGS_TO_CLOUDWATCH", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_LOGS_TO_CLOUDWATCH", """{"LogPublishingOptions":{"SEARCH_SLOW_LOGS":{"Enabled":false}}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_LOGS_TO_CLOUDWATCH", """{"LogPublishingOptions":{"SEARCH_SLOW_LOGS":{"Enabled":true}}}""", "{}", """{"logTypes":"search, error"}""", "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_HTTPS_REQUIRED", """{"DomainEndpointOptions":{"EnforceHTTPS":true}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_HTTPS_REQUIRED", """{"DomainEndpointOptions":{"EnforceHTTPS":false}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_HTTPS_REQUIRED", """{"DomainEndpointOptions":{"EnforceHTTPS":true,"TLSSecurityPolicy":"Policy-Min-TLS-1-0-2019-07"}}""", "{}", """{"tlsPolicies":"Policy-Min-TLS-1-2-2019-07"}""", "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_ACCESS_CONTROL_ENABLED", """{"AdvancedSecurityOptions":{"Enabled":true}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_ACCESS_CONTROL_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_AUDIT_LOGGING_ENABLED", """{"LogPublishingOptions":{"AUDIT_LOGS":{"Enabled":true}}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_AUDIT_LOGGING_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_DATA_NODE_FAULT_TOLERANCE", """{"ClusterConfig":{"ZoneAwarenessEnabled":true,"InstanceCount":3}}""", "{}", null, "COMPLIANT")]
    [InlineData("OPENSEARCH_DATA_NODE_FAULT_TOLERANCE", """{"ClusterConfig":{"ZoneAwarenessEnabled":true,"InstanceCount":2}}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("OPENSEARCH_DATA_NODE_FAULT_TOLERANCE", """{"ClusterConfig":{"ZoneAwarenessEnabled":false,"InstanceCount":3}}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
