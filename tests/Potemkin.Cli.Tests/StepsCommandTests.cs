using System.Text.Json.Nodes;

namespace Potemkin.Cli.Tests;

public class StepsCommandTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Folder, "docs", "steps.md"));

    private static readonly int StepCount = Page.Split("\n### ").Length - 1;

    [Fact]
    public async Task ShowsEveryStepOfThePageWithItsExample()
    {
        var written = Page.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line["### `".Length..^1]).ToList();
        var examples = Page.Split("```gherkin\n").Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)]);

        var (exitCode, output, _) = await CommandLine.RunAsync("steps", "--json");
        var shown = await CommandLine.RunAsync("steps");

        exitCode.Should().Be(0);
        var steps = JsonNode.Parse(output)!["steps"]!.AsArray();
        steps.Select(step => (string)step!["text"]!).Should().Equal(written);
        steps.Select(step => (string)step!["example"]!).Should().Equal(examples);
        shown.Output.Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetterUpper(line[0])).Should().Contain(written);
    }

    [Theory]
    [InlineData("shared", "TABLE")]
    [InlineData("table", "shared")]
    public async Task ShowsTheStepsThatSpeakOfAllWordsInAnyOrder(params string[] words)
    {
        var (exitCode, output, errors) = await CommandLine.RunAsync(["steps", .. words]);

        (exitCode, errors).Should().Be((0, ""));
        output.Should().Be("""
            Stacks
            Put stacks in place. The template lies in Templates/. A step ends when its stack is complete; the stack is deleted behind the scenario, a shared one at the end of the run.

            Given the shared stack '<template>' with
                Uses a stack that the run needs once for equal parameters, in a table.
                Given the shared stack 'owned_bucket.yml' with
                  | parameter | value            |
                  | Owner     | Risk and control |
                  | Purpose   | Evidence         |

            """);
    }

    [Fact]
    public async Task AWordThatNoStepSpeaksOfIsToldWithTheNearest() =>
        (await CommandLine.RunAsync("steps", "rule", "bukcet")).Should().Be((1, "", $"""
            No step speaks of 'bukcet'.
              Did you mean 'bucket'?
              Try: potemkin steps, which shows all {StepCount}.

            """));

    [Fact]
    public async Task WordsThatNoStepSpeaksOfTogetherAreTold() =>
        (await CommandLine.RunAsync("steps", "shared", "annotation")).Should().Be((1, "", $"""
            No step speaks of all of 'shared', 'annotation'.
              Try: fewer words.
              Try: potemkin steps, which shows all {StepCount}.

            """));
}
