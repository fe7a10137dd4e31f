namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class AutoScalingRulesTests
{
    [Theory]
    [InlineData("AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED", """{"targetGroupARNs":["a"],"healthCheckType":"ELB"}""", "{}", null, "COMPLIANT")]
    [InlineData("AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED", """{"loadBalancerNames":["a"],"healthCheckType":"EC2"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED", """{"loadBalancerNames":[],"targetGroupARNs":[],"healthCheckType":"EC2"}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED", """{"associatePublicIpAddress":false}""", "{}", null, "COMPLIANT")]
    [InlineData("AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED", """{"associatePublicIpAddress":true}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
