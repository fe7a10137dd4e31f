namespace Potemkin.Guard.Tests.Language;

public class RegexTests
{
    [Theory]
    [InlineData("/^abc$/", "abc\n", GuardStatus.Fail)]
    [InlineData(@"/a\/b/", "xa/bx", GuardStatus.Pass)]
    [InlineData("/(?i)ABC/", "abc", GuardStatus.Pass)]
    [InlineData("/^(?P<x>a)(?P=x)$/", "aa", GuardStatus.Pass)]
    [InlineData("/^[[:alpha:]]+$/", "abc", GuardStatus.Pass)]
    [InlineData(@"/^\h+$/", "0aF", GuardStatus.Pass)]
    [InlineData(@"/^\x{61}\u{62}$/", "ab", GuardStatus.Pass)]
    [InlineData("/^(?!b)/", "abc", GuardStatus.Pass)]
    [InlineData(@"/^\pL+\z/", "é", GuardStatus.Pass)]
    [InlineData(@"/{{resolve\:.*}}/", "{{resolve:ssm:a}}", GuardStatus.Pass)]
    [InlineData("/(?m)^b$/", "a\nb\nc", GuardStatus.Pass)]
    public void SpeaksTheDialectOfTheReference(string pattern, string text, GuardStatus expected) =>
        GuardRules.Parse($"a == {pattern}").Evaluate(GuardInput.From(new System.Text.Json.Nodes.JsonObject { ["a"] = text })).Status.Should().Be(expected);

    [Fact]
    public void WhatBacktrackingWouldTakeYearsForEndsInLinearTime() =>
        Evaluating.StatusOf("a == /^(a+)+$/", $"a: {new string('a', 40)}b").Should().Be(GuardStatus.Fail);

    [Fact]
    public void WhatNeedsBacktrackingHasASecond()
    {
        var evaluate = () => Evaluating.StatusOf(@"a == /^(?=a)(a+)+\1$/", $"a: {new string('a', 40)}b");

        evaluate.Should().Throw<GuardEvaluationException>()
            .WithMessage(@"The regular expression /^(?=a)(a+)+\1$/ takes more than 1 s on one text (line 1, column 1).");
    }
}
