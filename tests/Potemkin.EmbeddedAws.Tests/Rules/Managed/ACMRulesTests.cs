namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ACMRulesTests
{
    [Theory]
    [InlineData("ACM_CERTIFICATE_EXPIRATION_CHECK", """{"notAfter":"2999-01-01T00:00:00.000Z"}""", "{}", null, "COMPLIANT")]
    [InlineData("ACM_CERTIFICATE_EXPIRATION_CHECK", """{"notAfter":"2020-01-01T00:00:00.000Z"}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ACM_CERTIFICATE_EXPIRATION_CHECK", "{}", "{}", null, "NOT_APPLICABLE")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
