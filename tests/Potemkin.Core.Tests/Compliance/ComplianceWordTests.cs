using Amazon.ConfigService;
using Potemkin.Core.Compliance;

namespace Potemkin.Core.Tests.Compliance;

public class ComplianceWordTests
{
    [Theory]
    [InlineData("COMPLIANT", "COMPLIANT")]
    [InlineData("non compliant", "NON_COMPLIANT")]
    [InlineData("Non-Compliant", "NON_COMPLIANT")]
    [InlineData("not_applicable", "NOT_APPLICABLE")]
    public void IsReadInAnyCaseWithASpaceAnUnderscoreOrAHyphen(string text, string expected) =>
        ComplianceWord.Parse(text).Should().Be(ComplianceType.FindValue(expected));

    [Fact]
    public void AMisspeltOneIsToldWithTheNearest()
    {
        var act = () => ComplianceWord.Parse("NON_COMPLIENT");

        act.Should().Throw<PotemkinException>().WithMessage("""
            'NON_COMPLIENT' is no compliance type.
              Did you mean 'NON_COMPLIANT'?
              AWS Config says: COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE
            """);
    }
}
