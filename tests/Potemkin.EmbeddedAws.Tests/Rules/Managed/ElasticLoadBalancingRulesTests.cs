namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ElasticLoadBalancingRulesTests
{
    [Theory]
    [InlineData("ELB_TLS_HTTPS_LISTENERS_ONLY", """{"listenerDescriptions":[{"listener":{"protocol":"HTTPS","sslcertificateId":null}}]}""", "{}", null, "COMPLIANT")]
    [InlineData("ELB_TLS_HTTPS_LISTENERS_ONLY", """{"listenerDescriptions":[{"listener":{"protocol":"SSL","sslcertificateId":null}}]}""", "{}", null, "COMPLIANT")]
    [InlineData("ELB_TLS_HTTPS_LISTENERS_ONLY", """{"listenerDescriptions":[{"listener":{"protocol":"HTTP","sslcertificateId":null}}]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELB_TLS_HTTPS_LISTENERS_ONLY", """{"listenerDescriptions":[]}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("ELB_ACM_CERTIFICATE_REQUIRED", """{"listenerDescriptions":[{"listener":{"protocol":"HTTPS","sslcertificateId":"arn:aws:acm:eu-west-1:123456789012:certificate/a"}}]}""", "{}", null, "COMPLIANT")]
    [InlineData("ELB_ACM_CERTIFICATE_REQUIRED", """{"listenerDescriptions":[{"listener":{"protocol":"HTTPS","sslcertificateId":"arn:aws:iam::123456789012:server-certificate/a"}}]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELB_ACM_CERTIFICATE_REQUIRED", """{"listenerDescriptions":[{"listener":{"protocol":"HTTP","sslcertificateId":null}}]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED", "{}", """{"LoadBalancerAttributes":{"crossZoneLoadBalancing":{"enabled":true}}}""", null, "COMPLIANT")]
    [InlineData("ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED", "{}", """{"LoadBalancerAttributes":{"crossZoneLoadBalancing":{"enabled":false}}}""", null, "NON_COMPLIANT")]
    [InlineData("ELB_LOGGING_ENABLED", "{}", """{"LoadBalancerAttributes":{"accessLog":{"enabled":true,"s3BucketName":"logs"}}}""", null, "COMPLIANT")]
    [InlineData("ELB_LOGGING_ENABLED", "{}", """{"LoadBalancerAttributes":{"accessLog":{"enabled":false}}}""", null, "NON_COMPLIANT")]
    [InlineData("ELB_LOGGING_ENABLED", "{}", """{"LoadBalancerAttributes":{"accessLog":{"enabled":true,"s3BucketName":"logs"}}}""", """{"s3BucketNames":"other"}""", "NON_COMPLIANT")]
    [InlineData("ELB_LOGGING_ENABLED", "{}", """{"LoadBalancerAttributes":[{"key":"access_logs.s3.enabled","value":"true"}]}""", null, "COMPLIANT")]
    [InlineData("ELB_LOGGING_ENABLED", "{}", """{"LoadBalancerAttributes":[{"key":"access_logs.s3.enabled","value":"false"}]}""", null, "NON_COMPLIANT")]
    [InlineData("ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", """{"listenerDescriptions":[{"listener":{"protocol":"HTTPS"},"policyNames":["mine"]}]}""", """{"LoadBalancerPolicies":[{"policyName":"mine","policyAttributeDescriptions":[{"attributeName":"Reference-Security-Policy","attributeValue":"ELBSecurityPolicy-TLS-1-2-2017-01"}]}]}""", """{"predefinedPolicyName":"ELBSecurityPolicy-TLS-1-2-2017-01"}""", "COMPLIANT")]
    [InlineData("ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", """{"listenerDescriptions":[{"listener":{"protocol":"SSL"},"policyNames":["ELBSecurityPolicy-TLS-1-2-2017-01"]}]}""", "{}", """{"predefinedPolicyName":"ELBSecurityPolicy-TLS-1-2-2017-01"}""", "COMPLIANT")]
    [InlineData("ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", """{"listenerDescriptions":[{"listener":{"protocol":"HTTPS"},"policyNames":["mine"]}]}""", """{"LoadBalancerPolicies":[{"policyName":"mine","policyAttributeDescriptions":[{"attributeName":"Reference-Security-Policy","attributeValue":"ELBSecurityPolicy-2016-08"}]}]}""", """{"predefinedPolicyName":"ELBSecurityPolicy-TLS-1-2-2017-01"}""", "NON_COMPLIANT")]
    [InlineData("ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", """{"listenerDescriptions":[{"listener":{"protocol":"HTTPS"},"policyNames":[]}]}""", "{}", """{"predefinedPolicyName":"ELBSecurityPolicy-TLS-1-2-2017-01"}""", "NON_COMPLIANT")]
    [InlineData("ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK", """{"listenerDescriptions":[{"listener":{"protocol":"HTTP"},"policyNames":[]}]}""", "{}", """{"predefinedPolicyName":"ELBSecurityPolicy-TLS-1-2-2017-01"}""", "NOT_APPLICABLE")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
