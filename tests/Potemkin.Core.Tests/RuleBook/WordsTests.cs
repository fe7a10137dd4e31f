using Potemkin.Core.RuleBook;

namespace Potemkin.Core.Tests.RuleBook;

public class WordsTests
{
    [Theory]
    [InlineData(0, "0 ms")]
    [InlineData(0.34, "340 ms")]
    [InlineData(0.9996, "1.0 s")]
    [InlineData(4.24, "4.2 s")]
    [InlineData(41.2, "41 s")]
    [InlineData(59.6, "1 min")]
    [InlineData(125, "2 min 5 s")]
    [InlineData(3720, "1 h 2 min")]
    [InlineData(-2, "−2.0 s")]
    public void ADurationIsToldAsPreciselyAsItMatters(double seconds, string words) =>
        Words.Of(TimeSpan.FromSeconds(seconds)).Should().Be(words);

    [Theory]
    [InlineData(0, "0 scenarios")]
    [InlineData(1, "1 scenario")]
    [InlineData(1204, "1,204 scenarios")]
    public void OneIsNotSeveral(int count, string words) => Words.Count(count, "scenario").Should().Be(words);
}
