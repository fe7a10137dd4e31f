using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Rules;

public class ConfigResourceTypesTests
{
    [Fact]
    public void AreThoseOfAwsConfigsServiceModel()
    {
        ConfigResourceTypes.All.Should().HaveCount(533).And.OnlyHaveUniqueItems().And.OnlyContain(type => type.StartsWith("AWS::"));

        ConfigResourceTypes.All.Should().StartWith("AWS::EC2::CustomerGateway").And.EndWith("AWS::ApiGateway::Method");
    }

    [Fact]
    public void HaveEveryTypeThatARuleJudgesWhenItChanges() =>
        Catalog<IAwsRule>.All.Where(rule => rule.Triggers != RuleTrigger.Periodic).SelectMany(rule => rule.ResourceTypes)
            .Should().BeSubsetOf(ConfigResourceTypes.All);
}
