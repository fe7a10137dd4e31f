using Potemkin.Core.Diagnosis;
using Potemkin.Core.Diagnosis.Examinations;

namespace Potemkin.Core.Tests.Diagnosis;

public class QuotaTests
{
    [Theory]
    [InlineData(700, 99, Outcome.Fine, "There are 700 of 1000 stacks in the region, and a run adds 99 at most.")]
    [InlineData(700, 100, Outcome.Warning, "The quota of stacks is near: there are 700 of 1000 in the region, and a run adds 100 at most.")]
    [InlineData(700, 300, Outcome.Warning, "The quota of stacks is near: there are 700 of 1000 in the region, and a run adds 300 at most.")]
    [InlineData(700, 301, Outcome.Fault, "There is no room for the 301 stacks of a run: there are 700 of 1000 in the region.")]
    public void ARunThatComesNearTheLimitIsWarnedAndOneWithoutRoomFails(int used, int needed, Outcome outcome, string sentence)
    {
        var finding = new Quota("stacks", used, needed, 1000, "the account's").Judge("quotas");

        (finding.Outcome, finding.Sentence).Should().Be((outcome, sentence));
        finding.Details[0].Should().Be("Limit: the account's");
    }
}
