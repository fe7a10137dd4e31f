using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Potemkin.Core.Evidence;
using Potemkin.Core.RuleBook;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.RuleBook;

public partial class RuleBookHtmlTests
{
    public static TheoryData<string> Samples => ["rich", "merged", "hostile", "large", "empty"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void TheSameEvidenceMakesTheSamePage(string sample) => RuleBookHtml.Of(Evidence(sample)).Should().Be(RuleBookHtml.Of(Evidence(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryLinkLeadsSomewhereAndNoIdIsGivenTwice(string sample)
    {
        var page = RuleBookHtml.Of(Evidence(sample));

        var ids = Id().Matches(page).Select(id => id.Groups[1].Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        Reference().Matches(page).Select(link => link.Groups[1].Value).Distinct().Should().BeSubsetOf(ids);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void NothingIsFetched(string sample)
    {
        var page = RuleBookHtml.Of(Evidence(sample));

        page.Should().NotContainAny(" src=\"", "@import", "url(", "href=\"http").And.Contain("default-src 'none'");
    }

    [Fact]
    public void WhatTextsTryToBeStaysText()
    {
        var page = RuleBookHtml.Of(SampleEvidence.Hostile());

        page.Should().NotContain("<img").And.Contain("&lt;img src=x onerror=alert(1)&gt;{{script}}");
        Regex.Matches(page, "<script").Should().ContainSingle();
        Regex.Matches(page, "</title>").Count.Should().Be(Regex.Matches(page, "<title>").Count);
    }

    [Fact]
    public void TheBrowserRunsTheScriptOfTheBookAndNoOther()
    {
        var page = RuleBookHtml.Of(SampleEvidence.Rich());

        foreach (var (tag, directive) in new[] { ("script", "script-src"), ("style", "style-src") })
        {
            var content = Regex.Match(page, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
            page.Should().Contain($"{directive} 'sha256-{hash}'");
        }
    }

    [Fact]
    public void FiveHundredScenariosAreLessThanThreeMegabytes() =>
        Encoding.UTF8.GetByteCount(RuleBookHtml.Of(SampleEvidence.Large())).Should().BeLessThan(3_000_000);

    [Fact]
    public void EachTemplateIsInTheBookOnce() =>
        Regex.Matches(RuleBookHtml.Of(SampleEvidence.Rich()), "ServerSideEncryptionByDefault:").Should().ContainSingle();

    [Theory]
    [InlineData("2 of 13 scenarios failed.")]
    [InlineData("Verdicts of AWS Config in account 123456789012, eu-west-1.")]
    [InlineData("The rule was evaluated after the resource had changed, and was silent")]
    [InlineData("The rule gave no verdict on the resource as it was after its last change until the wait ended.")]
    [InlineData("The rule&#39;s results no longer have the resource.")]
    [InlineData("missing, demanded")]
    [InlineData("Default encryption is AES256, and not aws:kms.")]
    [InlineData("eipalloc-0a1b2c3d4e5f60718")]
    [InlineData("told in full under CIS-2.1.1, s3-kms")]
    [InlineData("kept after the run")]
    [InlineData("shared by scenarios")]
    [InlineData("not seen to end")]
    [InlineData("Template keys.yml-000000, of which the evidence has no text.")]
    [InlineData("10 scenarios and 1 shared stack in")]
    public void TheBookSaysWhatTheEvidenceKnows(string text) => RuleBookHtml.Of(SampleEvidence.Rich()).Should().Contain(text);

    [Theory]
    [InlineData("embedded", "no account was asked")]
    [InlineData("http://127.0.0.1:4566/", "Verdicts of what answers at http://127.0.0.1:4566/.")]
    public void TheBookSaysWhereAwsItselfDidNotAnswer(string target, string text)
    {
        var evidence = SampleEvidence.Rich();

        RuleBookHtml.Of(evidence with { Runs = [RunSample.Run(target: target)] }).Should().Contain(text);
    }

    [Fact]
    public void MergedRunsAreToldOneByOne()
    {
        var page = RuleBookHtml.Of(SampleEvidence.Merged());

        page.Should().ContainAll(
            "<h1 id=\"title\">Rule book of 2 runs</h1>", "Run zz80other1 could not begin, or left something behind.", "Stack: potemkin-left-1", "210987654321");
    }

    private static EvidenceDocument Evidence(string sample) => sample switch
    {
        "rich" => SampleEvidence.Rich(),
        "merged" => SampleEvidence.Merged(),
        "hostile" => SampleEvidence.Hostile(),
        "large" => SampleEvidence.Large(80),
        _ => new EvidenceDocument { Runs = [RunSample.Run()] },
    };

    [GeneratedRegex("<[^>]* id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<[^>]* (?:href|data-go|data-s|data-template|aria-labelledby)=\"#?([a-z][^\":]*)\"")]
    private static partial Regex Reference();
}
