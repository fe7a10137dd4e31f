using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Rules;

public class ManagedRulesTests
{
    [Fact]
    public void EveryRuleHasAnIdentifierOfAws() =>
        Catalog<IAwsRule>.All.Select(rule => rule.Identifier).Should().NotBeEmpty().And.OnlyHaveUniqueItems()
            .And.OnlyContain(identifier => ManagedRuleIdentifiers.Contains(identifier));
}
