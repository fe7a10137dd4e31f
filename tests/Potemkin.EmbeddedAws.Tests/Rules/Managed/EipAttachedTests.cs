using Potemkin.EmbeddedAws.Rules.Managed;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public class EipAttachedTests
{
    [Theory]
    [InlineData("""{"publicIp":"192.0.2.1","allocationId":"eipalloc-1","domain":"vpc"}""", "NON_COMPLIANT")]
    [InlineData("""{"publicIp":"192.0.2.1","allocationId":"eipalloc-1","associationId":null,"domain":"vpc"}""", "NON_COMPLIANT")]
    [InlineData("""{"publicIp":"192.0.2.1","allocationId":"eipalloc-1","associationId":"eipassoc-1","instanceId":"i-1","domain":"vpc"}""", "COMPLIANT")]
    public void AnAddressIsJudgedByItsAssociation(string configuration, string verdict) =>
        ManagedRuleCase.Judge(new EipAttached(), configuration).Should().Be(verdict);
}
