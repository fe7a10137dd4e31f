namespace Potemkin.Guard.Tests.Language;

public class ConfigSemanticsTests
{
    [Theory]
    [InlineData("foo == 1", GuardStatus.Skip)]
    [InlineData("foo == 1\nText == 'abc'", GuardStatus.Skip)]
    [InlineData("foo == 1\nText == 'x'", GuardStatus.Fail)]
    [InlineData("foo == 1 or Text == 'abc'", GuardStatus.Pass)]
    [InlineData("Text == foo", GuardStatus.Skip)]
    [InlineData("foo is_string", GuardStatus.Skip)]
    [InlineData("foo { bar == 1 }", GuardStatus.Skip)]
    [InlineData("foo exists", GuardStatus.Fail)]
    [InlineData("foo !exists", GuardStatus.Pass)]
    [InlineData("foo !empty", GuardStatus.Fail)]
    [InlineData("Items[*].Host == 'a'", GuardStatus.Skip)]
    [InlineData("rule a { foo == 1 }\nrule b { a\n }", GuardStatus.Skip)]
    [InlineData("rule a { foo == 1 }\nrule b { not a\n }", GuardStatus.Skip)]
    [InlineData("rule a { foo == 1 }\nrule b { Text exists }", GuardStatus.Skip)]
    public void AValueThatIsNotThereDecidesNothing(string rules, GuardStatus expected) =>
        Evaluating.StatusOf(rules, semantics: GuardSemantics.Config).Should().Be(expected);

    [Fact]
    public void TheClausesThatWereNotDecidedAreTold()
    {
        var rule = Evaluating.Evaluate("rule a { foo.bar == 1 }", semantics: GuardSemantics.Config).Rules.Single();

        rule.IsUnresolved.Should().BeTrue();
        rule.Failures.Should().BeEmpty();
        rule.Unresolved.Single().ToString().Should().Be("foo.bar == 1 (line 1, column 10): There is no key 'foo' at the root.");
    }
}
