namespace Potemkin.EmbeddedAws.Tests.Services.Config.Querying;

public class ConditionTests
{
    [Theory]
    [InlineData("resourceType = 'AWS::EC2::Volume'", "v-1")]
    [InlineData("resourceType <> 'AWS::EC2::Instance'", "v-1 sg-1 r")]
    [InlineData("configuration.state.name = 'running'", "i-1")]
    [InlineData("configuration.cpus > 1", "i-2 v-1")]
    [InlineData("configuration.cpus >= 9.5", "i-2 v-1")]
    [InlineData("configuration.cpus < 10", "i-1 v-1")]
    [InlineData("configuration.cpus <= 1", "i-1")]
    [InlineData("configuration.cpus = '10'", "i-2")]
    [InlineData("configuration.cpus BETWEEN 1 AND 9.5", "i-1 v-1")]
    [InlineData("configuration.encrypted = true", "i-2")]
    [InlineData("configuration.encrypted = 'false'", "i-1")]
    [InlineData("resourceCreationTime > '2026-01-31'", "i-2")]
    [InlineData("resourceType IN ('AWS::EC2::Volume', 'AWS::EC2::SecurityGroup')", "v-1 sg-1")]
    [InlineData("resourceType NOT IN ('AWS::EC2::Instance')", "v-1 sg-1 r")]
    [InlineData("resourceType LIKE 'AWS::EC2::%'", "i-1 i-2 v-1 sg-1")]
    [InlineData("configuration.instanceType LIKE 't2.micr_'", "i-1")]
    [InlineData("configuration.instanceType LIKE 't2.mic_'", "")]
    [InlineData("configuration.instanceType LIKE 't2.micro'", "i-1")]
    [InlineData("tags.tag = 'team=red'", "i-1")]
    [InlineData("tags.key = 'team' AND tags.value = 'test'", "i-1")]
    [InlineData("resourceId = 'it''s'", "")]
    [InlineData("configuration.cpus = true", "")]
    [InlineData("configuration = 'x'", "")]
    public void AConditionIsMetByWhatItSays(string condition, string found) => QueriedItemSet.Where(condition).Should().Be(found);

    [Theory]
    [InlineData("resourceId = 'i-1' OR resourceId = 'i-2' AND configuration.cpus = 1", "i-1")]
    [InlineData("(resourceId = 'i-1' OR resourceId = 'i-2') AND configuration.cpus = 10", "i-2")]
    [InlineData("NOT resourceId = 'i-1' AND resourceType = 'AWS::EC2::Instance'", "i-2")]
    [InlineData("NOT (resourceId = 'i-1' OR resourceType LIKE 'AWS::C%')", "i-2 v-1 sg-1")]
    [InlineData("not resourceId = 'i-1' and resourceId like 'i-1' or resourceId in ('v-1')", "v-1")]
    public void NotBindsBeforeAndBeforeOr(string condition, string found) => QueriedItemSet.Where(condition).Should().Be(found);

    [Fact]
    public void ConditionsOnAnArrayAreMetByDifferentElements() => QueriedItemSet.Where(
        "configuration.configRuleList.complianceType = 'non_compliant' AND configuration.configRuleList.configRuleName = 'A'").Should().Be("r");

    [Theory]
    [InlineData("configuration.ipPermissions.ipRanges = '10.0.0.7'", "sg-1")]
    [InlineData("configuration.ipPermissions.ipRanges BETWEEN '10.0.0.0' AND '10.0.0.255'", "sg-1")]
    [InlineData("configuration.ipPermissions.ipRanges = '10.0.0.7' AND NOT configuration.ipPermissions.ipRanges < '10.0.0.0'", "")]
    [InlineData("configuration.ipPermissions.ipRanges > '255.255.255.255'", "")]
    [InlineData("configuration.ipPermissions.ipRanges = '::1'", "")]
    public void ARangeOfAddressesStandsForAllOfThem(string condition, string found) => QueriedItemSet.Where(condition).Should().Be(found);
}
