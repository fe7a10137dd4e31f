using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.RuleBook;

public class RuleBookMarkdownTests
{
    private const int LongestComment = 65_536;

    [Fact]
    public void TheBookReadsAsItAlwaysDid()
    {
        var golden = File.ReadAllText(Path.Combine(Repository.Folder, "tests", "Potemkin.Core.Tests", "RuleBook", "rich.md")).ReplaceLineEndings("\n");

        RuleBookMarkdown.Of(SampleEvidence.Rich()).Should().Be(golden);
    }

    [Fact]
    public void WhatTextsTryToBeStaysText()
    {
        var markdown = RuleBookMarkdown.Of(SampleEvidence.Hostile());

        var outside = string.Concat(markdown.Split("```").Where((_, index) => index % 2 == 0));
        outside.Should().NotContainAny("<img", "</script").And.Contain("&lt;img src=x onerror=alert(1)&gt;");
    }

    [Fact]
    public void ACutOfWhatACommentHoldsLosesNothingButPartsOfTheList()
    {
        var evidence = SampleEvidence.Large();
        var markdown = RuleBookMarkdown.Of(evidence with
        {
            Scenarios = [.. evidence.Scenarios.Select(scenario => scenario with { Outcome = ScenarioOutcome.Failed, Reason = new string('x', 4000) })],
        });

        markdown.Length.Should().BeGreaterThan(LongestComment);
        var cut = markdown[..LongestComment];
        cut.Split("<details>").Length.Should().Be(cut.Split("</details>").Length).And.Be(21);
        cut.Should().Contain("And 480 more scenarios, of which rulebook.html tells in full:");
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("NON_COMPLIANT _x_", "NON_COMPLIANT \\_x\\_")]
    [InlineData("<b> & `c` *d* [e](f)", "&lt;b&gt; &amp; \\`c\\` \\*d\\* \\[e\\](f)")]
    [InlineData("@team closes #12", "@<!-- -->team closes #<!-- -->12")]
    [InlineData("two\n  lines\u0007", "two lines\uFFFD")]
    public void TextInALineMeansNothingToGitHub(string text, string markdown) => MarkdownText.Line(text).Should().Be(markdown);

    [Fact]
    public void NoTextEndsItsOwnBlock() => MarkdownText.Block("one\n````\ntwo\n").Should().Be("`````text\none\n````\ntwo\n`````");
}
