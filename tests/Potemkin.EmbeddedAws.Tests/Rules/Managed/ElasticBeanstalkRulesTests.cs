namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ElasticBeanstalkRulesTests
{
    [Theory]
    [InlineData("ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED", """{"optionSettings":{"aws:elasticbeanstalk:managedactions":{"ManagedActionsEnabled":{"value":"true"}},"aws:elasticbeanstalk:managedactions:platformupdate":{"UpdateLevel":{"value":"patch"}}}}""", "{}", null, "COMPLIANT")]
    [InlineData("ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED", """{"optionSettings":{"aws:elasticbeanstalk:managedactions":{"ManagedActionsEnabled":{"value":"true"}},"aws:elasticbeanstalk:managedactions:platformupdate":{"UpdateLevel":{"value":"patch"}}}}""", "{}", """{"UpdateLevel":"patch"}""", "COMPLIANT")]
    [InlineData("ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED", """{"optionSettings":{"aws:elasticbeanstalk:managedactions":{"ManagedActionsEnabled":{"value":"true"}},"aws:elasticbeanstalk:managedactions:platformupdate":{"UpdateLevel":{"value":"patch"}}}}""", "{}", """{"UpdateLevel":"minor"}""", "NON_COMPLIANT")]
    [InlineData("ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED", """{"optionSettings":{"aws:elasticbeanstalk:managedactions":{"ManagedActionsEnabled":{"value":"false"}}}}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
