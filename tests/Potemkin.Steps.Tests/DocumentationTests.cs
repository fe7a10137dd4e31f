using System.Text.RegularExpressions;

namespace Potemkin.Steps.Tests;

/// <summary>What the pages show is so.</summary>
public partial class DocumentationTests
{
    [Fact]
    public void TheFeatureOfTheReadmeIsOneThatRuns()
    {
        var shown = GherkinBlock().Match(Read("README.md")).Groups["text"].Value;

        Read("Features/DefaultEncryptionWithKms.feature").Should().StartWith(shown);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/guide.md")]
    [InlineData("docs/custom-rules.md")]
    [InlineData("docs/from-potemkin-decorator.md")]
    public void EveryStepOfAPageIsOne(string page)
    {
        var lines = GherkinBlock().Matches(Read(page)).SelectMany(block => block.Groups["text"].Value.Split('\n'));

        var steps = GherkinStep.In(lines);

        steps.Should().NotBeEmpty();
        steps.Where(step => StepBinding.All.Count(binding => binding.Binds(step)) != 1).Select(step => step.Text).Should().BeEmpty();
    }

    [Fact]
    public void ThePageAboutXunitShowsFilesThatRun()
    {
        var shown = ShownFile().Matches(Read("docs/xunit.md"));

        shown.Should().NotBeEmpty();
        shown.Should().AllSatisfy(file => Read(file.Groups["path"].Value).Should().Be(file.Groups["text"].Value));
    }

    [Fact]
    public void ThePageAboutCustomRulesShowsPartsOfRulesThatRun()
    {
        var shown = ShownPart().Matches(Read("docs/custom-rules.md"));

        shown.Should().NotBeEmpty();
        shown.Should().AllSatisfy(part => Read(part.Groups["path"].Value).Should().Contain(part.Groups["text"].Value));
    }

    [Fact]
    public void WhatThePageAboutTheAncestorSaysIsProvedByTestsThatThereAre()
    {
        var page = Read("docs/from-potemkin-decorator.md");
        var tests = NamedTest().Matches(page);
        var scenarios = NamedScenario().Matches(page);

        tests.Should().NotBeEmpty();
        scenarios.Should().NotBeEmpty();
        tests.Where(test => !HasTest(test.Groups["class"].Value, test.Groups["method"].Value)).Select(test => test.Value).Should().BeEmpty();
        scenarios.Where(scenario => !HasScenario(scenario.Groups["path"].Value, scenario.Groups["title"].Value))
            .Select(scenario => scenario.Value).Should().BeEmpty();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/cli.md")]
    [InlineData("docs/custom-rules.md")]
    [InlineData("docs/fidelity.md")]
    [InlineData("docs/guard.md")]
    [InlineData("docs/guide.md")]
    [InlineData("docs/steps.md")]
    [InlineData("docs/xunit.md")]
    [InlineData("docs/from-potemkin-decorator.md")]
    public void EveryLinkWithinTheRepositoryLeadsSomewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Folder, page))!;

        Link().Matches(Read(page)).Select(link => link.Groups["path"].Value)
            .Where(path => !Path.Exists(Path.Combine(folder, path)))
            .Should().BeEmpty();
    }

    private static bool HasTest(string type, string method) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, "tests"), $"{type}.cs", SearchOption.AllDirectories)
            .Any(file => Regex.IsMatch(File.ReadAllText(file), $@"\b(Task|void) {method}\("));

    private static bool HasScenario(string feature, string title) =>
        GherkinTitle().Matches(Read(feature)).Any(scenario => scenario.Groups["title"].Value == title);

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Repository.Folder, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"```gherkin\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex GherkinBlock();

    [GeneratedRegex(@"\]\(\.\./(?<path>[^)]*)\)[^\n]*\n\n```(csharp|xml)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShownFile();

    [GeneratedRegex(@"\]\(\.\./(?<path>Rules/[^)]*)\)[^\n]*\n\n```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShownPart();

    [GeneratedRegex(@"`(?<class>[A-Z]\w+Tests)\.(?<method>\w+)`")]
    private static partial Regex NamedTest();

    [GeneratedRegex(@"\[(?<title>[^\]]+)\]\(\.\./(?<path>Features/[^)]+\.feature)\)")]
    private static partial Regex NamedScenario();

    [GeneratedRegex(@"^ *Scenario(?: Outline)?: (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex GherkinTitle();

    [GeneratedRegex(@"\]\((?!http)(?<path>[^)#]+)[^)]*\)")]
    private static partial Regex Link();
}
