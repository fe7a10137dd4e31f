namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class EFSRulesTests
{
    [Theory]
    [InlineData("EFS_ENCRYPTED_CHECK", """{"Encrypted":true}""", "{}", null, "COMPLIANT")]
    [InlineData("EFS_ENCRYPTED_CHECK", """{"Encrypted":false}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("EFS_IN_BACKUP_PLAN", "{}", "{}", null, "NON_COMPLIANT")]
    [InlineData("EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN", "{}", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
