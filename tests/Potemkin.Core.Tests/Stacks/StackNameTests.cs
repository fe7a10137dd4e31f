using Potemkin.Core.Stacks;

namespace Potemkin.Core.Tests.Stacks;

public class StackNameTests
{
    [Theory]
    [InlineData("aes256_bucket.yml", "aes256-bucket-run1-7")]
    [InlineData("network/vpc.v2.json", "vpc-v2-run1-7")]
    [InlineData("3_buckets.yml", "stack-3-buckets-run1-7")]
    [InlineData("ümläut.yml", "ml-ut-run1-7")]
    [InlineData("_.yml", "stack-run1-7")]
    public void IsMadeOfTheTemplatesStemTheRunAndACounter(string template, string expected) =>
        StackName.For(template, "run1", 7).Should().Be(expected);

    [Fact]
    public void IsNoLongerThanCloudFormationAllows()
    {
        var name = StackName.For(new string('a', 300) + ".yml", "run1", 12345);

        name.Should().HaveLength(128).And.EndWith("-run1-12345");
    }
}
