namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class EKSRulesTests
{
    [Theory]
    [InlineData("EKS_ENDPOINT_NO_PUBLIC_ACCESS", """{"ResourcesVpcConfig":{"EndpointPublicAccess":false}}""", "{}", null, "COMPLIANT")]
    [InlineData("EKS_ENDPOINT_NO_PUBLIC_ACCESS", """{"ResourcesVpcConfig":{"EndpointPublicAccess":true}}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
