using Potemkin.Core.Rules;

namespace Potemkin.Core.Tests.Rules;

public class RuleNameTests
{
    [Theory]
    [InlineData("s3-kms", "s3-kms-run1-7")]
    [InlineData("S3_DEFAULT.v2", "S3_DEFAULT.v2-run1-7")]
    [InlineData(" all buckets' keys ", "all-buckets-keys-run1-7")]
    [InlineData("規則", "rule-run1-7")]
    [InlineData("", "rule-run1-7")]
    public void BeginsWithWhatTheFeatureCallsTheRule(string alias, string name) =>
        RuleName.For(alias, "run1", 7).Should().Be(name);

    [Fact]
    public void IsNoLongerThanAwsConfigTakesAndKeepsItsEnding()
    {
        var name = RuleName.For(new string('a', 200), "run1", 1234);

        name.Should().HaveLength(128).And.EndWith("aa-run1-1234");
    }
}
