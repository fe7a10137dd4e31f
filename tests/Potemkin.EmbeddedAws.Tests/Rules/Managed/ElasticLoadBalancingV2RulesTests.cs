namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ElasticLoadBalancingV2RulesTests
{
    [Theory]
    [InlineData("ELB_DELETION_PROTECTION_ENABLED", "{}", """{"LoadBalancerAttributes":[{"key":"deletion_protection.enabled","value":"true"}]}""", null, "COMPLIANT")]
    [InlineData("ELB_DELETION_PROTECTION_ENABLED", "{}", """{"LoadBalancerAttributes":[{"key":"deletion_protection.enabled","value":"false"}]}""", null, "NON_COMPLIANT")]
    [InlineData("ALB_HTTP_DROP_INVALID_HEADER_ENABLED", """{"type":"application"}""", """{"LoadBalancerAttributes":[{"key":"routing.http.drop_invalid_header_fields.enabled","value":"true"}]}""", null, "COMPLIANT")]
    [InlineData("ALB_HTTP_DROP_INVALID_HEADER_ENABLED", """{"type":"application"}""", """{"LoadBalancerAttributes":[{"key":"routing.http.drop_invalid_header_fields.enabled","value":"false"}]}""", null, "NON_COMPLIANT")]
    [InlineData("ALB_HTTP_DROP_INVALID_HEADER_ENABLED", """{"type":"network"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("ALB_WAF_ENABLED", """{"type":"application"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ALB_WAF_ENABLED", """{"type":"network"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK", """{"type":"application"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK", """{"type":"network"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("ELBV2_ACM_CERTIFICATE_REQUIRED", """{"type":"application"}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
