using Potemkin.EmbeddedAws.Rules.Managed;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public class CwLoggroupRetentionPeriodCheckTests
{
    [Theory]
    [InlineData("{}", null, "COMPLIANT")]
    [InlineData("""{"RetentionInDays":365}""", null, "COMPLIANT")]
    [InlineData("""{"RetentionInDays":180}""", null, "NON_COMPLIANT")]
    [InlineData("""{"RetentionInDays":180}""", """{"MinRetentionTime":"90"}""", "COMPLIANT")]
    [InlineData("""{"RetentionInDays":30}""", """{"MinRetentionTime":" 90 "}""", "NON_COMPLIANT")]
    [InlineData("""{"RetentionInDays":30}""", """{"LogGroupNames":"other, id"}""", "NON_COMPLIANT")]
    [InlineData("""{"RetentionInDays":30}""", """{"LogGroupNames":"other"}""", "NOT_APPLICABLE")]
    public void ALogGroupIsJudgedByHowLongItKeepsItsEvents(string configuration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(new CwLoggroupRetentionPeriodCheck(), configuration, inputParameters: parameters).Should().Be(verdict);
}
