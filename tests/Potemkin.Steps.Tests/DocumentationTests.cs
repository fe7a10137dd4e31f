using System.Text.RegularExpressions;

namespace Potemkin.Steps.Tests;

public partial class DocumentationTests
{
    [Fact]
    public void TheFeatureOfTheReadmeIsOneThatRuns()
    {
        var shown = GherkinBlock().Match(Read("README.md")).Groups["text"].Value;

        Read("Features/DefaultEncryptionWithKms.feature").Should().StartWith(shown);
    }

    [Fact]
    public void EveryStepOfTheGuideIsBoundToOneBinding()
    {
        var expressions = typeof(StackSteps).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType.Name is "GivenAttribute" or "WhenAttribute" or "ThenAttribute")
            .Select(attribute => new Regex((string)attribute.ConstructorArguments[0].Value!))
            .ToList();
        var steps = GherkinBlock().Matches(Read("docs/guide.md"))
            .SelectMany(block => block.Groups["text"].Value.Split('\n'))
            .Where(line => StepKeyword().IsMatch(line))
            .Select(line => StepKeyword().Replace(line, "").Trim())
            .ToList();

        steps.Should().NotBeEmpty();
        steps.Where(step => expressions.Count(expression => expression.IsMatch(step)) != 1).Should().BeEmpty();
        expressions.Where(expression => !steps.Exists(expression.IsMatch)).Select(expression => expression.ToString())
            .Should().OnlyContain(expression => expression.EndsWith(" with$"), "parameters in a table are shown once, for stacks");
    }

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Repository.Folder, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"```gherkin\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex GherkinBlock();

    [GeneratedRegex(@"^\s*(Given|When|Then|And) ")]
    private static partial Regex StepKeyword();
}
