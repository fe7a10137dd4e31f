namespace Potemkin.Guard.Tests.Language;

public class SyntaxTests
{
    [Theory]
    [InlineData("rule", 1, 5)]
    [InlineData("rule a", 1, 7)]
    [InlineData("rule a { }", 1, 10)]
    [InlineData("rule a {\n  Text ==\n}", 3, 1)]
    [InlineData("rule a {\n  Text exists\n", 3, 1)]
    [InlineData("let x 5", 1, 7)]
    [InlineData("Text == 'abc", 1, 9)]
    [InlineData("Text == /(/", 1, 9)]
    [InlineData("Text exists << no end", 1, 13)]
    [InlineData("Text[ Name exists", 1, 18)]
    [InlineData("Text == r[1, a]", 1, 9)]
    [InlineData("let x = nowhere(Text)", 1, 9)]
    [InlineData("let x = count(Text, 1)", 1, 9)]
    [InlineData("Text is_map", 1, 6)]
    [InlineData("Text exists || Number exists", 1, 13)]
    public void AFaultIsToldByItsPlace(string rules, int line, int column)
    {
        var parse = () => GuardRules.Parse(rules);

        parse.Should().Throw<GuardSyntaxException>().Which.Place.Should().Be(new GuardPlace(line, column));
    }

    [Theory]
    [InlineData("Text ~ 'abc'", "The Guard rules 'p.guard' are not well-formed at line 1, column 6: expected '{' or an operator such as '==', 'exists' or 'in', found '~ 'abc''.")]
    [InlineData("let x 5", "The Guard rules 'p.guard' are not well-formed at line 1, column 7: expected '=' or ':=', found '5'.")]
    [InlineData("let x = count(Text, 1)", "The Guard rules 'p.guard' are not well-formed at line 1, column 9: the function count takes 1 arguments, not 2.")]
    [InlineData("Text == 'abc", "The Guard rules 'p.guard' are not well-formed at line 1, column 9: the text in quotes does not end.")]
    public void TheMessageSaysWhatWasExpectedAndWhatStandsThere(string rules, string message)
    {
        var parse = () => GuardRules.Parse(rules, "p.guard");

        parse.Should().Throw<GuardSyntaxException>().Which.Message.Should().Be(message);
    }

    [Fact]
    public void NestingIsBoundedEverywhere()
    {
        string[] deep =
        [
            $"x == {new string('[', 100_000)}",
            string.Concat(Enumerable.Repeat("a { ", 100_000)),
            string.Concat(Enumerable.Repeat("a[ ", 100_000)),
            $"let x = {string.Concat(Enumerable.Repeat("count(", 100_000))}",
        ];

        foreach (var rules in deep)
        {
            var parse = () => GuardRules.Parse(rules);
            parse.Should().Throw<GuardSyntaxException>().WithMessage("*more than 100 levels of nesting.");
        }
    }
}
