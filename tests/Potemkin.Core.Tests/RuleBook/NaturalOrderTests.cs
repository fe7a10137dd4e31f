using Potemkin.Core.RuleBook;

namespace Potemkin.Core.Tests.RuleBook;

public class NaturalOrderTests
{
    [Fact]
    public void NumbersWithinNamesAreOrderedAsNumbers()
    {
        string[] names = ["CIS-2.10", "NIST-SC-28", "CIS-2.9", "CIS-2", "CIS-02.1", "CIS-2.1", "CIS-2.9.1", "10", "9"];

        names.Order(NaturalOrder.Instance).Should().Equal(
            "9", "10", "CIS-2", "CIS-02.1", "CIS-2.1", "CIS-2.9", "CIS-2.9.1", "CIS-2.10", "NIST-SC-28");
    }
}
