namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class EMRRulesTests
{
    [Theory]
    [InlineData("EMR_KERBEROS_ENABLED", """{"KerberosAttributes":{"Realm":"EC2.INTERNAL"},"SecurityConfiguration":"s"}""", "{}", null, "COMPLIANT")]
    [InlineData("EMR_KERBEROS_ENABLED", "{}", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
